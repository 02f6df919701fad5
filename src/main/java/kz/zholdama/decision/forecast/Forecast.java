package kz.zholdama.decision.forecast;

import java.time.Duration;
import java.time.LocalDateTime;
import kz.zholdama.calendar.StatutoryClock;

/**
 * What will be late by the end of the office day at the present pace. What is late already is decided first, then what is due.
 *
 * @param by       end of the office day, of the next one when this one is over
 * @param late     are late already
 * @param due      will be by then, unless they are decided
 * @param signed   decisions of the time that tells the pace
 * @param worked   office hours of that time
 * @param willBeLate of those that are due
 */
public record Forecast(LocalDateTime by, int late, int due, int signed, Duration worked, int willBeLate) {

    /** The pace is that of whole days with at least so many office hours: a morning alone says little. */
    private static final Duration ENOUGH = Duration.ofHours(4);

    private static final int FARTHEST_DAYS = 14;

    /** From when on decisions tell the pace: the beginning of this day, or of an earlier one. */
    public static LocalDateTime paceFrom(StatutoryClock clock, LocalDateTime now) {
        var day = now.toLocalDate();
        for (var back = 0; back < FARTHEST_DAYS; back++) {
            if (clock.officeTime(day.atStartOfDay(), now).compareTo(ENOUGH) >= 0) {
                break;
            }
            day = day.minusDays(1);
        }
        return day.atStartOfDay();
    }

    /** @param signed since {@link #paceFrom} */
    public static Forecast of(StatutoryClock clock, LocalDateTime now, int signed, int late, int due) {
        var by = clock.closesNext(now);
        var worked = clock.officeTime(paceFrom(clock, now), now);
        var left = clock.officeTime(now, by);
        var willBeSigned = worked.isZero() ? 0 : signed * left.toSeconds() / worked.toSeconds();
        var forThoseDue = Math.max(0, willBeSigned - late);
        return new Forecast(by, late, due, signed, worked, (int) Math.max(0, due - forThoseDue));
    }
}
