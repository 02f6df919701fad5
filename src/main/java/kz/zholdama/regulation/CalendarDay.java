package kz.zholdama.regulation;

import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.calendar.Holiday;

/**
 * A day of the calendar as its page shows it.
 *
 * @param holiday   null when it is none
 * @param official  whether the official calendar, without what administrators entered, makes it a working day
 * @param reason    why an administrator made it what it is; null when the rules say so
 * @param enteredBy who entered the reason, as he was called then
 */
public record CalendarDay(
        LocalDate day,
        boolean working,
        boolean official,
        Holiday holiday,
        String reason,
        String enteredBy,
        Instant enteredAt) {

    /** Whether an administrator entered something over the official calendar. */
    public boolean isCorrected() {
        return reason != null;
    }
}
