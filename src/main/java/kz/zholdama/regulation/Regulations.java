package kz.zholdama.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.calendar.CalendarCorrection;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.calendar.StatutoryClock;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rule editions and the working calendar in force. Anyone may read, also a background job; administrators write, and
 * every change is journalled.
 */
@Service
public class Regulations {

    private static final String ADMINISTRATORS = "hasRole('ADMINISTRATOR')";

    /** From this month on the calendar of the coming year is missed (product, statutory clock). */
    private static final int WARN_FROM_MONTH = 10;

    private final RegulationRecords records;
    private final ObjectProvider<Journal> journal;
    private final CurrentStaff staff;
    private final Clock clock;
    private final Cached<List<RuleEdition>> editions;
    private final Cached<WorkingCalendar> calendar;

    Regulations(RegulationRecords records, ObjectProvider<Journal> journal, CurrentStaff staff, Clock clock) {
        this.records = records;
        this.journal = journal;
        this.staff = staff;
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
        var edition = editionOn(on);
        return new StatutoryClock(calendar(), hours, edition.termWorkingDays(), edition.slipWorkingDays());
    }

    /** The year whose calendar an administrator should enter by now: this one, or from 1 October the coming one. */
    public Optional<Integer> yearToConfirm() {
        var today = LocalDate.now(clock);
        return Stream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> year == today.getYear() || today.getMonthValue() >= WARN_FROM_MONTH)
                .filter(year -> !calendar().isConfirmed(year))
                .findFirst();
    }

    /** The corrections entered by administrators, the earliest first; those that the product ships with are not among them. */
    @Transactional(readOnly = true)
    public List<CalendarCorrection> corrections() {
        return records.corrections();
    }

    /**
     * Enters an edition ahead of its day of effect.
     *
     * @throws EditionNotAhead when its day is not after today
     * @throws EditionExists   when its day or name is taken
     */
    @Transactional
    @PreAuthorize(ADMINISTRATORS)
    public void enter(RuleEdition edition) {
        if (!edition.effectiveFrom().isAfter(LocalDate.now(clock))) {
            throw new EditionNotAhead();
        }
        if (records.editions().stream().anyMatch(other -> other.effectiveFrom().equals(edition.effectiveFrom())
                || other.name().equals(edition.name())) || FirstEdition.edition().name().equals(edition.name())) {
            throw new EditionExists();
        }
        records.add(edition, staff.actor(), clock.instant());
        record("edition-entered", new Subject("rule-edition", edition.name()), Map.of(),
                Map.of("effectiveFrom", edition.effectiveFrom().toString()));
        editions.changed();
    }

    /** Makes a day a working day or a day off, whatever the rules say; replaces what was entered for it before. */
    @Transactional
    @PreAuthorize(ADMINISTRATORS)
    public void correct(CalendarCorrection correction) {
        var before = records.corrections().stream().filter(other -> other.day().equals(correction.day())).findFirst();
        records.put(correction);
        record("calendar-corrected", new Subject("calendar-day", correction.day().toString()),
                before.map(Regulations::fields).orElseGet(Map::of), fields(correction));
        calendar.changed();
    }

    /** States that every moved day of a year is published and entered. */
    @Transactional
    @PreAuthorize(ADMINISTRATORS)
    public void confirm(int year) {
        records.confirm(year);
        record("calendar-confirmed", Subject.of("calendar-year", year), Map.of(), Map.of());
        calendar.changed();
    }

    private static Map<String, ?> fields(CalendarCorrection correction) {
        return Map.of("working", correction.working(), "reason", correction.reason());
    }

    private void record(String action, Subject subject, Map<String, ?> before, Map<String, ?> after) {
        journal.getObject().record("regulation." + action, subject, null, before, after);
    }
}
