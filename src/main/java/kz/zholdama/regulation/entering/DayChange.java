package kz.zholdama.regulation.entering;

import java.time.LocalDate;
import kz.zholdama.calendar.CalendarCorrection;

/** What an administrator does with a day of the calendar. */
public sealed interface DayChange {

    LocalDate day();

    /** Why, in his words. */
    String reason();

    static DayChange of(CalendarCorrection correction) {
        return new Corrected(correction.day(), correction.working(), correction.reason());
    }

    /** Makes it a working day or a day off, whatever the official calendar says. */
    record Corrected(LocalDate day, boolean working, String reason) implements DayChange {}

    /** Takes its correction away, so that the official calendar holds again. */
    record Restored(LocalDate day, String reason) implements DayChange {}
}
