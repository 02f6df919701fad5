package kz.zholdama.regulation.entering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.regulation.DeadlineHolder;
import kz.zholdama.regulation.MovedDeadline;
import kz.zholdama.regulation.RegulationHappening;
import kz.zholdama.regulation.entering.DayChange.Corrected;
import kz.zholdama.regulation.entering.DayChange.Restored;
import kz.zholdama.regulation.keeping.CalendarRecords;
import kz.zholdama.regulation.keeping.CurrentCalendar;
import kz.zholdama.regulation.keeping.National;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The working calendar as its administrators keep it, for the whole country. A change moves the deadlines of open cases
 * in the same transaction; what it would move is told before.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class WorkingDays {

    private static final WorkingCalendar OFFICIAL = WorkingCalendar.published();
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_REASON = 200;

    private static final JsonMapper JSON = Json.columns().build();
    private static final String RESTORED = "calendar-restored";
    private static final int PAST_SHOWN = 20;

    private final CalendarRecords days;
    private final CurrentCalendar current;
    private final List<DeadlineHolder> holders;
    private final ApplicationEventPublisher events;
    private final JournalReader past;
    private final CurrentStaff staff;
    private final National national;
    private final Clock clock;

    WorkingDays(
            CalendarRecords days,
            CurrentCalendar current,
            List<DeadlineHolder> holders,
            ApplicationEventPublisher events,
            JournalReader past,
            CurrentStaff staff,
            National national,
            Clock clock) {
        this.days = days;
        this.current = current;
        this.holders = holders;
        this.events = events;
        this.past = past;
        this.staff = staff;
        this.national = national;
        this.clock = clock;
    }

    /** Every day of a year, with what was entered for it. */
    @Transactional(readOnly = true)
    public List<CalendarDay> year(int year) {
        var entered = days.entered().stream()
                .collect(Collectors.toMap(it -> it.correction().day(), it -> it));
        var calendar = days.calendar();
        return IntStream.rangeClosed(1, LocalDate.of(year, 1, 1).lengthOfYear())
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .map(day -> {
                    var own = entered.get(day);
                    return new CalendarDay(
                            day,
                            calendar.isWorkingDay(day),
                            OFFICIAL.isWorkingDay(day),
                            calendar.holidayOn(day).orElse(null),
                            own == null ? null : own.correction().reason(),
                            own == null ? null : own.byName(),
                            own == null ? null : own.at());
                })
                .toList();
    }

    /** Whether every moved day of a year is known to be entered. */
    @Transactional(readOnly = true)
    public boolean isConfirmed(int year) {
        return days.calendar().isConfirmed(year);
    }

    /** Whether the product itself ships with the year, so that nobody confirms it. */
    public boolean isShipped(int year) {
        return OFFICIAL.isConfirmed(year);
    }

    /** A mark of the calendar as it is now, to be given back with a change. */
    @Transactional(readOnly = true)
    public long mark() {
        return days.revision();
    }

    /** What administrators did with a day, the latest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<PastDayChange> changesOf(LocalDate day) {
        return past.history(subject(day), 0, PAST_SHOWN).stream()
                .map(entry -> {
                    var after = JSON.readTree(entry.after());
                    return new PastDayChange(
                            entry.at(),
                            entry.actorName(),
                            after.path("working").asBoolean(),
                            entry.action().endsWith(RESTORED),
                            after.path("reason").asString(""));
                })
                .toList();
    }

    /**
     * What a change would do, without doing it.
     *
     * @throws InvalidInput when a day has no reason, comes twice or lies outside the years kept
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public CalendarPlan preview(List<DayChange> asked) {
        var changes = changes(asked);
        var changed = calendarWith(changes);
        var moved = changes.isEmpty()
                ? List.<MovedDeadline>of()
                : holders.stream()
                        .flatMap(holder -> holder.preview(changed).stream())
                        .toList();
        return new CalendarPlan(changes, asked.size() - changes.size(), moved);
    }

    /**
     * Corrects days, or takes corrections away, and moves the deadlines of open cases: all or nothing.
     *
     * @param mark the {@link #mark} of the calendar that the change was made for
     * @return how many deadlines were moved
     * @throws ChangedMeanwhile when a colleague was faster; nothing is saved
     * @throws InvalidInput     as {@link #preview}
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int apply(List<DayChange> asked, long mark) {
        national.require();
        if (days.lockedRevision() != mark) {
            throw new ChangedMeanwhile();
        }
        var before = days.entered().stream()
                .collect(Collectors.toMap(it -> it.correction().day(), it -> state(it.correction())));
        var changes = changes(asked);
        var changed = calendarWith(changes);
        changes.forEach(change -> {
            switch (change) {
                case Corrected it ->
                    days.put(
                            new CalendarCorrection(it.day(), it.working(), it.reason()),
                            staff.actor(),
                            clock.instant());
                case Restored it -> days.remove(it.day());
            }
            var was = before.getOrDefault(change.day(), State.NONE);
            var is = state(new CalendarCorrection(
                    change.day(),
                    changed.isWorkingDay(change.day()),
                    change.reason().strip()));
            events.publishEvent(
                    change instanceof Restored
                            ? new RegulationHappening.DayRestored(change.day(), was, is)
                            : new RegulationHappening.DayCorrected(change.day(), was, is));
        });
        if (changes.isEmpty()) {
            return 0;
        }
        counted();
        return holders.stream().mapToInt(holder -> holder.recompute(changed)).sum();
    }

    /** States that every moved day of a year is published and entered, or takes it back. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void confirm(int year, boolean confirmed) {
        national.require();
        days.lockedRevision();
        if (confirmed) {
            days.confirm(year, staff.actor(), clock.instant());
        } else {
            days.withdraw(year);
        }
        events.publishEvent(
                confirmed
                        ? new RegulationHappening.YearConfirmed(year)
                        : new RegulationHappening.YearUnconfirmed(year));
        counted();
    }

    private void counted() {
        current.changed(days.countChange());
    }

    /** Those of the days asked for that are not so already. */
    private List<DayChange> changes(List<DayChange> asked) {
        var known = asked.stream().map(DayChange::day).distinct().count() == asked.size();
        if (!known || !asked.stream().allMatch(WorkingDays::isValid)) {
            throw new InvalidInput("reason", "regulation.error.invalid-correction");
        }
        var calendar = days.calendar();
        var corrected = days.corrections().stream().map(CalendarCorrection::day).collect(Collectors.toSet());
        return asked.stream()
                .filter(change -> switch (change) {
                    case Corrected it -> calendar.isWorkingDay(it.day()) != it.working();
                    case Restored it -> corrected.contains(it.day());
                })
                .toList();
    }

    private static boolean isValid(DayChange day) {
        return day.reason() != null
                && !day.reason().isBlank()
                && day.reason().length() <= LONGEST_REASON
                && day.day().getYear() >= FIRST_YEAR
                && day.day().getYear() <= LAST_YEAR;
    }

    /** The calendar as it would be, reckoned from the tables: another node may have changed them within the last minute. */
    private WorkingCalendar calendarWith(List<DayChange> changes) {
        var corrections = new HashMap<LocalDate, CalendarCorrection>();
        days.corrections().forEach(correction -> corrections.put(correction.day(), correction));
        changes.forEach(change -> {
            switch (change) {
                case Corrected it ->
                    corrections.put(it.day(), new CalendarCorrection(it.day(), it.working(), it.reason()));
                case Restored it -> corrections.remove(it.day());
            }
        });
        return OFFICIAL.with(corrections.values(), days.confirmedYears());
    }

    private static Subject subject(LocalDate day) {
        return new Subject("calendar-day", day.toString());
    }

    private static State state(CalendarCorrection correction) {
        return State.of("working", correction.working()).and("reason", correction.reason());
    }
}
