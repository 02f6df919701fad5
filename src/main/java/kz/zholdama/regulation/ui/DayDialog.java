package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.form.LongestText;
import kz.zholdama.regulation.entering.CalendarDay;
import kz.zholdama.regulation.entering.DayChange;
import kz.zholdama.regulation.entering.PastDayChange;
import kz.zholdama.regulation.ui.PendingDays.Pending;

/** Asks why a day becomes what it was not, or why a correction of it is taken away; tells what was done with it before. */
class DayDialog extends Dialog {

    private static final int LONGEST_REASON = 200;

    private final TextField reason = new TextField();
    private final transient Consumer<Pending> answer;

    /** @param earlier the reason given last, as days are often moved in pairs */
    DayDialog(CalendarDay day, List<PastDayChange> past, String earlier, Consumer<Pending> answer) {
        this.answer = answer;
        setHeaderTitle(Dates.day(day.day()));
        reason.setLabel(getTranslation("calendar.reason"));
        reason.setHelperText(getTranslation("calendar.reason.hint"));
        reason.setRequiredIndicatorVisible(true);
        LongestText.of(reason, LONGEST_REASON);
        reason.setWidthFull();
        reason.setValue(earlier);
        reason.setAutoselect(true);
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation(
                "calendar.now", named("kind", getTranslation("calendar.kind." + YearCalendar.kind(day))))));
        getFooter().add(new Button(getTranslation("regulation.cancel"), _ -> close()));
        if (day.isCorrected()) {
            add(
                    new Paragraph(getTranslation("calendar.corrected", named("reason", day.reason()))),
                    new Paragraph(
                            getTranslation(day.official() ? "calendar.official-working" : "calendar.official-off")));
        }
        if (!day.isCorrected() || day.working() == day.official()) {
            add(new Paragraph(getTranslation(day.working() ? "calendar.to-become-off" : "calendar.to-become-working")));
            offer(
                    "calendar.mark",
                    () -> new Pending(new DayChange.Corrected(day.day(), !day.working(), typed()), !day.working()));
        }
        if (day.isCorrected()) {
            offer("calendar.restore", () -> new Pending(new DayChange.Restored(day.day(), typed()), day.official()));
        }
        add(reason);
        if (!past.isEmpty()) {
            add(new Details(getTranslation("calendar.day-history"), history(past)));
        }
        setWidth("30rem");
    }

    /** The first offered is carried out by Enter. */
    private void offer(String key, Supplier<Pending> change) {
        var button = new Button(getTranslation(key), _ -> mark(change));
        if (getFooter().getElement().getChildCount() == 1) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button.addClickShortcut(Key.ENTER);
        }
        getFooter().add(button);
    }

    private void mark(Supplier<Pending> change) {
        reason.setErrorMessage(getTranslation("calendar.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (!reason.isInvalid() && LongestText.fits(reason)) {
            close();
            answer.accept(change.get());
        }
    }

    private String typed() {
        return reason.getValue().strip();
    }

    private OrderedList history(List<PastDayChange> past) {
        var list = new OrderedList();
        list.addClassName("history");
        past.forEach(change -> {
            var became = getTranslation(change.working() ? "calendar.became-working" : "calendar.became-off");
            var what = new Span((change.restored() ? getTranslation("calendar.restored") + ", " : "") + became + ": "
                    + change.reason());
            what.addClassName("history-what");
            var who = new Span(
                    getTranslation("regulation.entered", named("by", change.byName()), named("at", change.at())));
            who.addClassName("muted");
            list.add(new ListItem(what, who));
        });
        return list;
    }
}
