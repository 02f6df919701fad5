package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.regulation.entering.CalendarDay;
import kz.zholdama.regulation.entering.DayChange;
import kz.zholdama.regulation.entering.PastDayChange;
import kz.zholdama.regulation.ui.PendingDays.Pending;

/** Asks why a day becomes what it was not, or why a correction of it is taken away; tells what was done with it before. */
class DayDialog extends FormDialog<DayDialog.Typed> {

    private static final int LONGEST_REASON = 200;

    record Typed(String reason) {}

    /** @param earlier the reason given last, as days are often moved in pairs */
    DayDialog(CalendarDay day, List<PastDayChange> past, String earlier, Consumer<Pending> answer) {
        super("calendar.reason", new Form<>(Typed.class, "calendar."));
        setHeaderTitle(Dates.day(day.day()));
        tell("calendar.now", named("kind", getTranslation("calendar.kind." + YearCalendar.kind(day))));
        Function<Typed, Pending> marked = typed ->
                new Pending(new DayChange.Corrected(day.day(), !day.working(), typed.reason()), !day.working());
        Function<Typed, Pending> restored =
                typed -> new Pending(new DayChange.Restored(day.day(), typed.reason()), day.official());
        if (day.isCorrected()) {
            tell("calendar.corrected", named("reason", day.reason()));
            tell(day.official() ? "calendar.official-working" : "calendar.official-off");
            nameButton("calendar.restore").submits(restored, answer);
        }
        if (!day.isCorrected() || day.working() == day.official()) {
            tell(day.working() ? "calendar.to-become-off" : "calendar.to-become-working");
            nameButton("calendar.mark").submits(marked, answer);
            if (day.isCorrected()) {
                getFooter()
                        .add(new Button(
                                getTranslation("calendar.restore"),
                                _ -> form().submit(restored, pending -> {
                                    close();
                                    answer.accept(pending);
                                })));
            }
        }
        var reason = form().wide(form().require(form().text("reason", LONGEST_REASON)));
        reason.setHelperText(getTranslation("calendar.reason.hint"));
        reason.setAutoselect(true);
        form().show(new Typed(earlier));
        if (!past.isEmpty()) {
            add(new Details(getTranslation("calendar.day-history"), history(past)));
        }
    }

    private void tell(String key, Argument... arguments) {
        form().insert(new Paragraph(getTranslation(key, (Object[]) arguments)));
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
