package kz.zholdama.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The holidays of Kazakhstan as rules with years of effect. A public holiday that falls on a day off moves the day off to
 * the next working day after it; 7 January and Kurban Ait are days off that are not carried over.
 */
final class Holidays {

    private static final int ALWAYS = Integer.MAX_VALUE;

    /** A yearly holiday; the first and the last year are included. */
    private record Yearly(Holiday name, MonthDay day, int firstYear, int lastYear, boolean carriedOver) {

        boolean in(int year) {
            return firstYear <= year && year <= lastYear;
        }
    }

    private static final List<Yearly> YEARLY = List.of(
            holiday(Holiday.NEW_YEAR, 1, 1),
            holiday(Holiday.NEW_YEAR, 1, 2),
            holiday(Holiday.WOMENS_DAY, 3, 8),
            new Yearly(Holiday.CONSTITUTION_DAY, MonthDay.of(3, 15), 2027, ALWAYS, true),
            holiday(Holiday.NAURYZ, 3, 21),
            holiday(Holiday.NAURYZ, 3, 22),
            holiday(Holiday.NAURYZ, 3, 23),
            holiday(Holiday.UNITY_DAY, 5, 1),
            holiday(Holiday.DEFENDERS_DAY, 5, 7),
            holiday(Holiday.VICTORY_DAY, 5, 9),
            holiday(Holiday.CAPITAL_DAY, 7, 6),
            new Yearly(Holiday.CONSTITUTION_DAY, MonthDay.of(8, 30), 0, 2025, true),
            holiday(Holiday.REPUBLIC_DAY, 10, 25),
            holiday(Holiday.INDEPENDENCE_DAY, 12, 16),
            new Yearly(Holiday.CHRISTMAS, MonthDay.of(1, 7), 0, ALWAYS, false));

    /** The first day of Kurban Ait moves with the moon; later years are entered as corrections once announced. */
    private static final Set<LocalDate> KURBAN_AIT =
            Set.of(LocalDate.of(2024, 6, 16), LocalDate.of(2025, 6, 6), LocalDate.of(2026, 5, 27));

    private Holidays() {}

    /** Every holiday of a year with the days off that carried-over ones move to. */
    static Set<LocalDate> daysOff(int year) {
        var daysOff = new TreeSet<LocalDate>();
        KURBAN_AIT.stream().filter(day -> day.getYear() == year).forEach(daysOff::add);
        YEARLY.stream()
                .filter(holiday -> holiday.in(year))
                .map(holiday -> holiday.day().atYear(year))
                .forEach(daysOff::add);
        YEARLY.stream()
                .filter(holiday -> holiday.in(year) && holiday.carriedOver())
                .map(holiday -> holiday.day().atYear(year))
                .filter(Holidays::isWeekend)
                .forEach(holiday -> daysOff.add(nextFree(holiday, daysOff)));
        return daysOff;
    }

    /** Which holiday a day is itself; days off that a holiday moves to have no name. */
    static Optional<Holiday> on(LocalDate day) {
        return KURBAN_AIT.contains(day)
                ? Optional.of(Holiday.KURBAN_AIT)
                : YEARLY.stream()
                        .filter(holiday ->
                                holiday.in(day.getYear()) && holiday.day().equals(MonthDay.from(day)))
                        .map(Yearly::name)
                        .findFirst();
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate nextFree(LocalDate holiday, Set<LocalDate> taken) {
        var day = holiday.plusDays(1);
        while (isWeekend(day) || taken.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Yearly holiday(Holiday name, int month, int day) {
        return new Yearly(name, MonthDay.of(month, day), 0, ALWAYS, true);
    }
}
