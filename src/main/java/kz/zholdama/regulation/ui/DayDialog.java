package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.platform.ui.record.History;
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
        }
        if (!day.isCorrected() || day.working() == day.official()) {
            tell(day.working() ? "calendar.to-become-off" : "calendar.to-become-working");
            nameButton("calendar.mark").submits(marked, answer);
            if (day.isCorrected()) {
                offers("calendar.restore", restored, answer);
            }
        } else {
            nameButton("calendar.restore").submits(restored, answer);
        }
        var reason = form().wide(form().require(form().text("reason", LONGEST_REASON)));
        reason.setHelperText(getTranslation("calendar.reason.hint"));
        reason.setAutoselect(true);
        form().show(new Typed(earlier));
        if (!past.isEmpty()) {
            add(new Details(
                    getTranslation("calendar.day-history"),
                    new History(past.stream().map(this::entry).toList())));
        }
    }

    private void tell(String key, Argument... arguments) {
        form().insert(new Paragraph(getTranslation(key, (Object[]) arguments)));
    }

    private History.Entry entry(PastDayChange change) {
        var became = getTranslation(change.working() ? "calendar.became-working" : "calendar.became-off");
        return new History.Entry(
                (change.restored() ? getTranslation("calendar.restored") + ", " : "") + became + ": " + change.reason(),
                change.at(),
                change.byName(),
                List.of());
    }
}
