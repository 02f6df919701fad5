package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.StatusBadge.Tone;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.UnsavedTyping;
import kz.zholdama.regulation.entering.CalendarDay;
import kz.zholdama.regulation.entering.CalendarFile;
import kz.zholdama.regulation.entering.WorkingDays;
import kz.zholdama.regulation.ui.PendingDays.Pending;

/** The working calendar, a year at a glance. Everyone reads it; national administrators set its days. */
@Route("calendar")
@PermitAll
@Menu(title = "calendar.menu", order = 82, icon = "vaadin:calendar")
class CalendarView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, TitledPage {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;

    private final transient WorkingDays workingDays;
    private final LocalDate today;
    private final boolean writable;
    private final YearCalendar calendar = new YearCalendar();
    private final PendingDays pending = new PendingDays(this::preview, this::showDays);
    private final Div state = new Div();
    private final Section special = new Section();
    private final PageHeader header = new PageHeader("");
    private transient List<CalendarDay> days = List.of();
    private int year;
    private long mark;
    private String lastReason = "";

    CalendarView(WorkingDays workingDays, CurrentStaff staff, Clock clock) {
        this.workingDays = workingDays;
        this.today = LocalDate.now(clock);
        this.writable = staff.get().isNationalAdministrator();
        addClassName("page");
        calendar.addDayChosenListener(chosen -> choose(chosen.day()));
        header.addAction(step(VaadinIcon.ANGLE_LEFT, "calendar.year-before", -1));
        header.addAction(step(VaadinIcon.ANGLE_RIGHT, "calendar.year-after", 1));
        if (writable) {
            header.addAction(upload());
            header.withHint(getTranslation("calendar.hint"));
        }
        state.addClassName("toolbar");
        special.addClassName("panel");
        add(header, state, pending, calendar, legend(), special);
    }

    private Button step(VaadinIcon icon, String label, int years) {
        var button = new Button(
                icon.create(),
                _ -> getUI().ifPresent(ui -> ui.navigate(
                        CalendarView.class,
                        QueryParameters.of("year", String.valueOf(Math.clamp(year + years, FIRST_YEAR, LAST_YEAR))))));
        button.addThemeVariants(ButtonVariant.LUMO_ICON);
        button.setAriaLabel(getTranslation(label));
        return button;
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((_, bytes) -> imported(bytes)));
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setMaxFileSize(CalendarFile.MOST_BYTES);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("calendar.import"), VaadinIcon.UPLOAD_ALT.create()));
        upload.addFileRejectedListener(_ -> Notices.problem(getTranslation("regulation.calendar-file.too-large")));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        return upload;
    }

    /** A good list is marked and previewed; a list with anything wrong marks nothing and every wrong line is told. */
    void imported(byte[] bytes) {
        var file = CalendarFile.read(bytes);
        if (file.problems().isEmpty()) {
            pending.mark(file.days().stream().map(Pending::of).toList());
            preview();
        } else {
            new ImportProblems(file.problems()).open();
        }
    }

    private void choose(LocalDate day) {
        if (!writable) {
            return;
        }
        if (pending.contains(day)) {
            pending.unmark(day);
            return;
        }
        days.stream()
                .filter(known -> known.day().equals(day))
                .findFirst()
                .ifPresent(known -> new DayDialog(known, workingDays.changesOf(day), lastReason, this::marked).open());
    }

    private void marked(Pending change) {
        lastReason = change.change().reason();
        pending.mark(change);
    }

    private void preview() {
        try {
            new PlanDialog(workingDays.preview(pending.all()), this::save).open();
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    private void save() {
        try {
            var moved = workingDays.apply(pending.all(), mark);
            Notices.done(getTranslation("calendar.saved", named("count", moved)));
            load();
            pending.clear();
        } catch (ChangedMeanwhile _) {
            load();
            showDays();
            Notices.problem(getTranslation("regulation.error.calendar-changed"));
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    private void load() {
        mark = workingDays.mark();
        days = workingDays.year(year);
        showState();
        showSpecial();
    }

    private void showDays() {
        calendar.show(days, pending.kinds(), today);
    }

    private void showState() {
        var confirmed = workingDays.isConfirmed(year);
        state.removeAll();
        state.add(new StatusBadge(
                getTranslation(confirmed ? "calendar.confirmed" : "calendar.unconfirmed"),
                confirmed ? Tone.GOOD : Tone.WARNING));
        if (workingDays.isShipped(year)) {
            state.add(new Span(getTranslation("calendar.shipped")));
        } else if (writable) {
            var box = new Checkbox(getTranslation("calendar.confirm"), confirmed);
            box.addValueChangeListener(event -> {
                workingDays.confirm(year, event.getValue());
                load();
                Notices.done(getTranslation(
                        event.getValue() ? "calendar.confirmed.done" : "calendar.unconfirmed.done",
                        named("year", String.valueOf(year))));
            });
            state.add(box);
        }
        if (!confirmed) {
            state.add(new Span(getTranslation("calendar.unconfirmed.hint")));
        }
    }

    private Div legend() {
        var legend = new Div();
        legend.addClassName("year-legend");
        Stream.of(YearCalendar.Kind.values()).forEach(kind -> {
            var sample = new Span("1");
            sample.addClassNames(
                    "year-day", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            sample.getElement().setAttribute("aria-hidden", "true");
            legend.add(new Span(sample, new Span(getTranslation("calendar.kind." + kind))));
        });
        return legend;
    }

    private void showSpecial() {
        var list = new UnorderedList();
        days.stream()
                .filter(day -> day.holiday() != null
                        || day.reason() != null
                        || YearCalendar.kind(day) == YearCalendar.Kind.MOVED_OFF
                        || YearCalendar.kind(day) == YearCalendar.Kind.WORKING_WEEKEND)
                .forEach(day -> list.add(line(day)));
        list.addClassName("special-days");
        special.removeAll();
        special.add(new H2(getTranslation("calendar.special")), list);
    }

    private ListItem line(CalendarDay day) {
        var what = day.holiday() != null
                ? getTranslation("holiday." + day.holiday())
                : getTranslation("calendar.kind." + YearCalendar.kind(day));
        var item = new ListItem(
                new Span(Dates.day(day.day()) + " — " + what + (day.reason() == null ? "" : ": " + day.reason())));
        if (day.enteredBy() != null) {
            var who = new Span(" "
                    + getTranslation("regulation.entered", named("by", day.enteredBy()), named("at", day.enteredAt())));
            who.addClassName("muted");
            item.add(who);
        }
        return item;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(wanted -> wanted >= FIRST_YEAR && wanted <= LAST_YEAR)
                .orElse(today.getYear());
        header.setTitle(getTranslation("calendar.title", named("year", String.valueOf(year))));
        load();
        showDays();
    }

    /** To another year the marked days come along. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        new UnsavedTyping(() -> !pending.all().isEmpty() && event.getNavigationTarget() != CalendarView.class)
                .leave(event);
    }

    @Override
    public String title() {
        return getTranslation("calendar.title", named("year", String.valueOf(year)));
    }
}
