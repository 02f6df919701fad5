package kz.zholdama.person;

import java.time.LocalDate;
import java.time.Period;

/**
 * Reckons ages. An age is reached on the birthday itself; where a month lacks the day (29 February), on its last day.
 */
public final class Age {

    private static final int MONTHS_OF_YEAR = 12;

    private Age() {}

    /** Completed years; 0 for who is not yet born. */
    public static int years(LocalDate birthDate, LocalDate on) {
        var years = Math.max(0, Period.between(birthDate, on).getYears());
        return hasReached(birthDate, years + 1, on) ? years + 1 : years;
    }

    public static boolean hasReached(LocalDate birthDate, int years, LocalDate on) {
        return hasReachedMonths(birthDate, years * MONTHS_OF_YEAR, on);
    }

    public static boolean hasReachedMonths(LocalDate birthDate, int months, LocalDate on) {
        return !birthDate.plusMonths(months).isAfter(on);
    }
}
