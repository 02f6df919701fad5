package kz.zholdama.journal;

import java.time.LocalDate;

/** Tells on which days nobody is expected at work. Whoever keeps the calendar answers; the journal knows only dates. */
@FunctionalInterface
public interface DaysOff {

    /** Whether the day, in Asia/Almaty, is a Saturday, a Sunday or a holiday on which no work was moved. */
    boolean isDayOff(LocalDate day);
}
