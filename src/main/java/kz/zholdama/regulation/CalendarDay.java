package kz.zholdama.regulation;

import java.time.Instant;
import java.time.LocalDate;
import kz.zholdama.calendar.Holiday;

/**
 * A day of the calendar as its page shows it.
 *
 * @param holiday   null when it is none
 * @param reason    why an administrator made it what it is; null when the rules say so
 * @param enteredBy who entered the reason, as he was called then
 */
public record CalendarDay(LocalDate day, boolean working, Holiday holiday, String reason, String enteredBy, Instant enteredAt) {
}
