package kz.zholdama.regulation.entering;

import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.calendar.Holiday;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar as its page shows it.
 *
 * @param holiday   null when it is none
 * @param official  whether the official calendar, without what administrators entered, makes it a working day
 * @param reason    why an administrator made it what it is; null when the rules say so
 * @param enteredBy who entered the reason, as he was called then; like the time, null for the oldest ones, too
 */
public record CalendarDay(
        LocalDate day,
        boolean working,
        boolean official,
        @Nullable Holiday holiday,
        @Nullable String reason,
        @Nullable String enteredBy,
        @Nullable Instant enteredAt) {

    /** Whether an administrator entered something over the official calendar. */
    public boolean isCorrected() {
        return reason != null;
    }
}
