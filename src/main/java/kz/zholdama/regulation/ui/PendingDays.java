package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.regulation.entering.DayChange;

/** The days marked to be changed and not saved yet. */
class PendingDays extends Section {

    private final Map<LocalDate, Pending> days = new TreeMap<>();
    private final UnorderedList list = new UnorderedList();
    private final transient Runnable changed;

    /** @param working what the day becomes */
    record Pending(DayChange change, boolean working) {

        static Pending of(CalendarCorrection correction) {
            return new Pending(DayChange.of(correction), correction.working());
        }
    }

    PendingDays(Runnable save, Runnable changed) {
        this.changed = changed;
        addClassNames("panel", "pending-days");
        getElement().setAttribute("aria-live", "polite");
        var check = new Button(getTranslation("calendar.check"), _ -> save.run());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var drop = new Button(getTranslation("calendar.drop"), _ -> clear());
        var buttons = new Div(check, drop);
        buttons.addClassName("toolbar");
        add(new H2(getTranslation("calendar.pending")), list, buttons);
        setVisible(false);
    }

    List<DayChange> all() {
        return days.values().stream().map(Pending::change).toList();
    }

    Map<LocalDate, Boolean> kinds() {
        return days.values().stream()
                .collect(Collectors.toMap(pending -> pending.change().day(), Pending::working));
    }

    boolean contains(LocalDate day) {
        return days.containsKey(day);
    }

    void mark(Pending pending) {
        mark(List.of(pending));
    }

    void mark(List<Pending> more) {
        more.forEach(pending -> days.put(pending.change().day(), pending));
        show();
    }

    void unmark(LocalDate day) {
        days.remove(day);
        show();
    }

    void clear() {
        days.clear();
        show();
    }

    private void show() {
        list.removeAll();
        days.values().forEach(pending -> list.add(line(pending)));
        setVisible(!days.isEmpty());
        changed.run();
    }

    private ListItem line(Pending pending) {
        var day = pending.change();
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> unmark(day.day()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        remove.setAriaLabel(getTranslation("calendar.unmark", named("day", Dates.day(day.day()))));
        return new ListItem(new Span(Dates.day(day.day()) + ": " + becomes(pending) + " — " + day.reason()), remove);
    }

    private String becomes(Pending pending) {
        var becomes = getTranslation(pending.working() ? "calendar.becomes-working" : "calendar.becomes-off");
        return pending.change() instanceof DayChange.Restored
                ? getTranslation("calendar.to-restore") + ", " + becomes
                : becomes;
    }
}
