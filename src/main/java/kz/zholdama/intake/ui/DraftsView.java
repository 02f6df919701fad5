package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.intake.drafts.DraftSummary;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.ListView;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;

/** The unfinished applications of the centre: go on with one's own, take over a colleague's, discard. */
@Route("drafts")
@RolesAllowed(Role.SPECIALIST_ROLE)
@Menu(title = "drafts.menu", order = 11, icon = "vaadin:edit")
class DraftsView extends ListView<DraftSummary> {

    private final transient Drafts drafts;
    private final transient Inquiries inquiries;
    private final transient CurrentStaff staff;
    private final LocalDate today;
    private final Checkbox mine;
    /** For systems of the state, or for the person's consent. */
    private transient Set<Long> waiting = Set.of();

    DraftsView(Drafts drafts, Inquiries inquiries, CurrentStaff staff, Clock clock) {
        super("drafts.title", new RecordList<>("drafts.title", "drafts.", DraftSummary::id));
        this.drafts = drafts;
        this.inquiries = inquiries;
        this.staff = staff;
        this.today = LocalDate.now(clock);
        var start = new Anchor("intake", getTranslation("drafts.new"));
        start.addClassName("primary-link");
        header().addAction(start);
        header().withHint(getTranslation("drafts.hint"));
        mine = filters().only("mine", getTranslation("drafts.mine"));
        columns(list());
    }

    private void columns(RecordList<DraftSummary> list) {
        list.part("applicant", this::applicant).setWidth("11rem").setFlexGrow(3);
        list.text("measure", this::measure).setWidth("10.5rem").setFlexGrow(2);
        list.text("step", line -> getTranslation("intake.step." + line.step().name()))
                .setWidth("7.5rem")
                .setFlexGrow(1);
        list.text("holder", line -> holder(line)).setWidth("9.5rem").setFlexGrow(1);
        list.text("changed", line -> Dates.moment(line.changedAt()))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        list.part(
                        "left",
                        line -> new StatusBadge(
                                getTranslation("drafts.days", named("count", line.daysLeft(today))),
                                line.endsSoon(today) ? StatusBadge.Tone.BAD : StatusBadge.Tone.NEUTRAL))
                .setWidth("7rem")
                .setFlexGrow(0);
        list.part("actions", this::actions).setWidth("8.5rem").setFlexGrow(0);
        list.giveWay("measure", "changed", "step"); // the measure then stands below the name
        list.inShort("applicant", "left", "step", "actions");
    }

    @Override
    protected Source<DraftSummary> source(ColumnSort by) {
        var asked = mine.getValue();
        waiting = inquiries.isOffered() ? inquiries.waiting() : Set.of();
        return Source.byKey(page -> drafts.page(asked, page), Found.exactly(Math.toIntExact(drafts.count(asked))));
    }

    @Override
    protected Optional<Component> nothing() {
        return Optional.of(new EmptyState(getTranslation("drafts.none"), getTranslation("drafts.none.hint")));
    }

    private Component applicant(DraftSummary line) {
        var cell = isMine(line) ? new Anchor("intake/" + line.id(), name(line)) : new Div(name(line));
        cell.addClassName("wrap");
        var told = new Span(told(line));
        told.addClassNames("muted", "small");
        var below = new Span(measure(line));
        below.addClassNames("muted", "narrow-only");
        var lines = new Div(cell, told, below);
        if (waiting.contains(line.id())) {
            lines.add(new StatusBadge(getTranslation("inquiry.waits"), StatusBadge.Tone.WARNING));
        }
        lines.addClassName("two-lines");
        return lines;
    }

    private String name(DraftSummary line) {
        return line.applicantName().isBlank() ? getTranslation("drafts.nameless") : line.applicantName();
    }

    /** Tells those apart that have no name yet: number, when it was started. */
    private String told(DraftSummary line) {
        var started = getTranslation("drafts.started", named("at", line.createdAt()));
        return FieldProblems.isBlank(line.iin())
                ? started
                : getTranslation("intake.iin") + " " + line.iin() + ", " + started;
    }

    private String measure(DraftSummary line) {
        return line.measure() == null
                ? "—"
                : getTranslation("measure." + line.measure().name());
    }

    private Component actions(DraftSummary line) {
        var actions = new Div();
        actions.addClassName("row-actions");
        if (isMine(line)) {
            actions.add(button(
                    "drafts.discard",
                    line,
                    () -> confirm("drafts.discard", line, () -> drafts.discard(line.id(), line.version()))));
        } else {
            actions.add(button(
                    "drafts.take-over",
                    line,
                    () -> confirm("drafts.take-over", line, () -> {
                        drafts.takeOver(line.id());
                        getUI().ifPresent(ui -> ui.navigate("intake/" + line.id()));
                    })));
        }
        return actions;
    }

    private Button button(String text, DraftSummary line, Runnable action) {
        var button = new Button(getTranslation(text), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(
                getTranslation(text) + ": " + (line.applicantName().isBlank() ? told(line) : line.applicantName()));
        return button;
    }

    private void confirm(String text, DraftSummary line, Runnable action) {
        Question.ask(
                text,
                () -> {
                    try {
                        action.run();
                    } catch (UserFacingException refused) {
                        Notices.problem(refused);
                    }
                    reload();
                },
                named("applicant", name(line) + ", " + told(line)),
                named("holder", holder(line)));
    }

    private boolean isMine(DraftSummary line) {
        return line.holder() != null && staff.actor().isSamePersonAs(line.holder());
    }

    private String holder(DraftSummary line) {
        return line.holder() == null
                ? getTranslation("drafts.holder.nobody")
                : line.holder().name();
    }
}
