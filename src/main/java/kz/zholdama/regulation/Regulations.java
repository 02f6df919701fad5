package kz.zholdama.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.calendar.StatutoryClock;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.RuleEdition;
import org.springframework.stereotype.Service;

/**
 * The rule editions and the working calendar in force, for anyone who asks, also a background job. They are kept by
 * {@link RuleEditions} and {@link WorkingDays}.
 */
@Service
public class Regulations {

    /** From this month on the calendar of the coming year is missed (product, statutory clock). */
    private static final int WARN_FROM_MONTH = 10;

    private final Clock clock;
    private final Cached<List<RuleEdition>> editions;
    private final Cached<WorkingCalendar> calendar;

    Regulations(RegulationRecords records, Clock clock) {
        this.clock = clock;
        this.editions = new Cached<>(() -> Stream.concat(Stream.of(FirstEdition.edition()), records.editions().stream()).toList());
        this.calendar = new Cached<>(() -> WorkingCalendar.published().with(records.corrections(), records.confirmedYears()));
    }

    /** The edition in force on a day, which for a case is its counted day of receipt; before the first one, the first. */
    public RuleEdition editionOn(LocalDate day) {
        var all = editions.get();
        return all.stream().filter(edition -> !edition.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(RuleEdition::effectiveFrom)).orElseGet(all::getFirst);
    }

    /** Every edition, the earliest first. */
    public List<RuleEdition> editions() {
        return editions.get();
    }

    public WorkingCalendar calendar() {
        return calendar.get();
    }

    /** The clock of a centre with these hours, with the terms of the edition in force on a day. */
    public StatutoryClock clock(OfficeHours hours, LocalDate on) {
        return clock(calendar(), hours, on);
    }

    /** The same under another calendar, to see what it would move. */
    public StatutoryClock clock(WorkingCalendar other, OfficeHours hours, LocalDate on) {
        var edition = editionOn(on);
        return new StatutoryClock(other, hours, edition.termWorkingDays(), edition.slipWorkingDays());
    }

    /** The year whose calendar an administrator should enter by now: this one, or from 1 October the coming one. */
    public Optional<Integer> yearToConfirm() {
        var today = LocalDate.now(clock);
        return Stream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> year == today.getYear() || today.getMonthValue() >= WARN_FROM_MONTH)
                .filter(year -> !calendar().isConfirmed(year))
                .findFirst();
    }

    /** To be called in the transaction of the change. */
    void editionsChanged() {
        editions.changed();
    }

    /** To be called in the transaction of the change. */
    void calendarChanged() {
        calendar.changed();
    }
}
