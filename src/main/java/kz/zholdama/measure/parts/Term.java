package kz.zholdama.measure.parts;

import java.time.LocalDate;

/** When and how long, as it is typed. {@code months} are calendar months; {@code to} is the last day. */
public record Term(int months, LocalDate from, LocalDate to) {

    /** The last day that follows from the first one and the months; it can be corrected. */
    public static LocalDate lastDay(LocalDate from, int months) {
        return from.plusMonths(months).minusDays(1);
    }
}
