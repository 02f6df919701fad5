package kz.zholdama.referral.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** By when a slip is due and how late it is. */
final class SlipTerm extends Div {

    /** @param dueOn null for a slip without a term */
    SlipTerm(ReferralStatus status, @Nullable LocalDate dueOn, LocalDate today) {
        addClassName("slip-term");
        if (dueOn == null) {
            add(new Span(getTranslation("referral.no-term")));
            return;
        }
        var day = new Span(Dates.day(dueOn));
        day.addClassName("time-left");
        add(day);
        if (status != ReferralStatus.AWAITING_SLIP) {
            return;
        }
        var days = dueOn.toEpochDay() - today.toEpochDay();
        if (days < 0) {
            add(new StatusBadge(getTranslation("referral.late", named("days", -days)), StatusBadge.Tone.BAD));
        } else if (days == 0) {
            add(new StatusBadge(getTranslation("referral.due-today"), StatusBadge.Tone.WARNING));
        } else {
            add(new StatusBadge(getTranslation("referral.due-in", named("days", days)), StatusBadge.Tone.NEUTRAL));
        }
    }
}
