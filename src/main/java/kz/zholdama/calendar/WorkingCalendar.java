package kz.zholdama.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days are working days in Kazakhstan (Labour Code, as A2.7 refers to it): the holiday rules, the moves published
 * so far, and on top of them the corrections that administrators keep. Immutable, thread safe.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar PUBLISHED =
            new WorkingCalendar(Map.of(), Set.of()).with(PublishedMoves.ALL, PublishedMoves.CONFIRMED_YEARS);

    private final Map<LocalDate, Boolean> corrections;
    private final Set<Integer> confirmedYears;
    private final Map<Integer, Set<LocalDate>> daysOff = new ConcurrentHashMap<>();

    private WorkingCalendar(Map<LocalDate, Boolean> corrections, Set<Integer> confirmedYears) {
        this.corrections = Map.copyOf(corrections);
        this.confirmedYears = Set.copyOf(confirmedYears);
    }

    /** The calendar that the product ships with. */
    public static WorkingCalendar published() {
        return PUBLISHED;
    }

    /**
     * This calendar, corrected. A later correction of the same day replaces the earlier one.
     *
     * @param confirmed further years whose moved days are published and entered
     */
    public WorkingCalendar with(Collection<CalendarCorrection> further, Collection<Integer> confirmed) {
        var days = new HashMap<>(corrections);
        further.forEach(correction -> days.put(correction.day(), correction.working()));
        var years = new HashSet<>(confirmedYears);
        years.addAll(confirmed);
        return new WorkingCalendar(days, years);
    }

    public boolean isWorkingDay(LocalDate day) {
        var corrected = corrections.get(day);
        if (corrected != null) {
            return corrected;
        }
        return !Holidays.isWeekend(day)
                && !daysOff.computeIfAbsent(day.getYear(), Holidays::daysOff).contains(day);
    }

    /** Which holiday a day is, whether or not it is worked. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        return Holidays.on(day);
    }

    /** The first working day after a day. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The n-th working day after a day, which itself is not counted (APPC art. 76); the day itself for none. */
    public LocalDate plusWorkingDays(LocalDate day, int days) {
        var result = day;
        for (var i = 0; i < days; i++) {
            result = nextWorkingDay(result);
        }
        return result;
    }

    /** Whether the moved days of a year are published and entered; until then its terms may still shift. */
    public boolean isConfirmed(int year) {
        return confirmedYears.contains(year);
    }
}
