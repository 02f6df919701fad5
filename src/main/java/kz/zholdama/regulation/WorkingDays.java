package kz.zholdama.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The working calendar as its administrators keep it, for the whole country. A change moves the deadlines of open cases
 * in the same transaction; what it would move is told before.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkingDays {

    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_REASON = 200;

    private final RegulationRecords records;
    private final CalendarRecords days;
    private final Regulations regulations;
    private final List<DeadlineHolder> holders;
    private final Journal journal;
    private final CurrentStaff staff;
    private final National national;
    private final Clock clock;

    WorkingDays(RegulationRecords records, CalendarRecords days, Regulations regulations, List<DeadlineHolder> holders,
                Journal journal, CurrentStaff staff, National national, Clock clock) {
        this.records = records;
        this.days = days;
        this.regulations = regulations;
        this.holders = holders;
        this.journal = journal;
        this.staff = staff;
        this.national = national;
        this.clock = clock;
    }

    /** Every day of a year, with what was entered for it. */
    @Transactional(readOnly = true)
    public List<CalendarDay> year(int year) {
        var entered = days.entered().stream().collect(Collectors.toMap(it -> it.correction().day(), it -> it));
        var calendar = now();
        return IntStream.rangeClosed(1, LocalDate.of(year, 1, 1).lengthOfYear()).mapToObj(day -> LocalDate.ofYearDay(year, day))
                .map(day -> {
                    var own = entered.get(day);
                    return new CalendarDay(day, calendar.isWorkingDay(day), calendar.holidayOn(day).orElse(null),
                            own == null ? null : own.correction().reason(), own == null ? null : own.byName(), own == null ? null : own.at());
                }).toList();
    }

    /** Whether every moved day of a year is known to be entered. */
    @Transactional(readOnly = true)
    public boolean isConfirmed(int year) {
        return now().isConfirmed(year);
    }

    /** Whether the product itself ships with the year, so that nobody confirms it. */
    public boolean isShipped(int year) {
        return WorkingCalendar.published().isConfirmed(year);
    }

    /** A mark of the calendar as it is now, to be given back with a change. */
    @Transactional(readOnly = true)
    public int mark() {
        return records.corrections().hashCode();
    }

    /**
     * What a change would do, without doing it.
     *
     * @throws InvalidCorrection when a day has no reason, comes twice or lies outside the years kept
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public CalendarPlan preview(List<CalendarCorrection> asked) {
        var changes = changes(asked);
        var changed = now().with(changes, List.of());
        var moved = changes.isEmpty() ? List.<MovedDeadline>of()
                : holders.stream().flatMap(holder -> holder.preview(changed).stream()).toList();
        return new CalendarPlan(changes, asked.size() - changes.size(), moved);
    }

    /**
     * Makes days working days or days off, whatever the rules say, and moves the deadlines of open cases: all or nothing.
     *
     * @param mark the {@link #mark} of the calendar that the change was made for
     * @return how many deadlines were moved
     * @throws CalendarChangedMeanwhile when a colleague was faster; nothing is saved
     * @throws InvalidCorrection        as {@link #preview}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int apply(List<CalendarCorrection> asked, int mark) {
        national.require();
        if (days.locked().hashCode() != mark) {
            throw new CalendarChangedMeanwhile();
        }
        var before = days.entered().stream().collect(Collectors.toMap(it -> it.correction().day(), it -> fields(it.correction())));
        var changes = changes(asked);
        changes.forEach(change -> {
            days.put(change, staff.actor(), clock.instant());
            record("calendar-corrected", new Subject("calendar-day", change.day().toString()),
                    before.getOrDefault(change.day(), Map.of()), fields(change));
        });
        regulations.calendarChanged();
        var changed = now();
        return changes.isEmpty() ? 0 : holders.stream().mapToInt(holder -> holder.recompute(changed)).sum();
    }

    /** States that every moved day of a year is published and entered, or takes it back. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void confirm(int year, boolean confirmed) {
        national.require();
        if (confirmed) {
            days.confirm(year, staff.actor(), clock.instant());
        } else {
            days.withdraw(year);
        }
        record(confirmed ? "calendar-confirmed" : "calendar-unconfirmed", Subject.of("calendar-year", year), Map.of(), Map.of());
        regulations.calendarChanged();
    }

    /** Those of the days asked for that are not so already. */
    private List<CalendarCorrection> changes(List<CalendarCorrection> asked) {
        var known = asked.stream().map(CalendarCorrection::day).distinct().count() == asked.size();
        if (!known || !asked.stream().allMatch(WorkingDays::isValid)) {
            throw new InvalidCorrection();
        }
        var calendar = now();
        return asked.stream().filter(day -> calendar.isWorkingDay(day.day()) != day.working()).toList();
    }

    private static boolean isValid(CalendarCorrection day) {
        return day.reason() != null && !day.reason().isBlank() && day.reason().length() <= LONGEST_REASON
                && day.day().getYear() >= FIRST_YEAR && day.day().getYear() <= LAST_YEAR;
    }

    /** Read afresh: another node may have changed it within the last minute. */
    private WorkingCalendar now() {
        return WorkingCalendar.published().with(records.corrections(), records.confirmedYears());
    }

    private static Map<String, Object> fields(CalendarCorrection correction) {
        return Map.of("working", correction.working(), "reason", correction.reason());
    }

    private void record(String action, Subject subject, Map<String, ?> before, Map<String, ?> after) {
        journal.record("regulation." + action, subject, null, before, after);
    }
}
