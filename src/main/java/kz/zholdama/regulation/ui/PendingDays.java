package kz.zholdama.regulation.ui;

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

/** The days marked to be changed and not saved yet. */
class PendingDays extends Section {

    private final Map<LocalDate, CalendarCorrection> days = new TreeMap<>();
    private final UnorderedList list = new UnorderedList();
    private final transient Runnable changed;

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

    List<CalendarCorrection> all() {
        return List.copyOf(days.values());
    }

    Map<LocalDate, Boolean> kinds() {
        return days.values().stream().collect(Collectors.toMap(CalendarCorrection::day, CalendarCorrection::working));
    }

    boolean contains(LocalDate day) {
        return days.containsKey(day);
    }

    void mark(CalendarCorrection correction) {
        days.put(correction.day(), correction);
        show();
    }

    void mark(List<CalendarCorrection> corrections) {
        corrections.forEach(correction -> days.put(correction.day(), correction));
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
        days.values().forEach(day -> list.add(line(day)));
        setVisible(!days.isEmpty());
        changed.run();
    }

    private ListItem line(CalendarCorrection day) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> unmark(day.day()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        remove.setAriaLabel(getTranslation("calendar.unmark", Dates.day(day.day())));
        return new ListItem(new Span(Dates.day(day.day()) + ": " + getTranslation(day.working() ? "calendar.becomes-working" : "calendar.becomes-off")
                + " — " + day.reason()), remove);
    }
}
