package kz.zholdama.regulation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.calendar.Channel;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.calendar.StatutoryClock;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.regulation.keeping.CurrentCalendar;
import kz.zholdama.regulation.keeping.CurrentEditions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rule editions and the working calendar in force, for anyone who asks, also a background job. They are kept by
 * {@code RuleEditions} and {@code WorkingDays}.
 */
@Service
public class Regulations {

    /** From this month on the calendar of the coming year is missed (product, statutory clock). */
    private static final int WARN_FROM_MONTH = 10;

    private final Clock clock;
    private final CurrentEditions editions;
    private final CurrentCalendar calendar;

    Regulations(CurrentEditions editions, CurrentCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
        this.editions = editions;
    }

    /** The edition in force on a day, which for a case is its counted day of receipt; before the first one, the first. */
    public RuleEdition editionOn(LocalDate day) {
        var all = editions.get();
        return all.stream()
                .filter(edition -> !edition.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(RuleEdition::effectiveFrom))
                .orElseGet(all::getFirst);
    }

    /**
     * The edition that judges a case: the one in force on its counted day. What came in on a day off counts from a later one, and
     * an edition entered meanwhile may have ended the measure by then: the case keeps the last edition that has it.
     */
    public RuleEdition editionOf(Measure measure, LocalDate countsFrom) {
        var inForce = editionOn(countsFrom);
        return inForce.measures().contains(measure)
                ? inForce
                : editions().stream()
                        .filter(edition -> !edition.effectiveFrom().isAfter(countsFrom)
                                && edition.measures().contains(measure))
                        .max(Comparator.comparing(RuleEdition::effectiveFrom))
                        .orElse(inForce);
    }

    /** Every edition, the earliest first. */
    public List<RuleEdition> editions() {
        return editions.get();
    }

    /** Every measure that any edition has, whether or not one can still be referred to it. */
    public List<Measure> measures() {
        return editions().stream()
                .flatMap(edition -> edition.measures().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The kinds of those measures. */
    public List<MeasureKind> kinds() {
        return measures().stream().map(Measure::kind).distinct().toList();
    }

    /** The calendar; a change made on another node within the last minute may be missing. */
    public WorkingCalendar calendar() {
        return calendar.get();
    }

    /**
     * Keeps the calendar as it is until the running transaction ends, and sees to it that {@link #calendar()} and the clocks
     * know every change made until now, on any node. To be called by a transaction that stores a deadline, before it locks
     * a case: so a deadline is either reckoned by the changed calendar or moved by the change.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepCalendar() {
        calendar.keep();
    }

    /** The clock of a centre with these hours, with the terms of the edition in force on a day. */
    public StatutoryClock clock(OfficeHours hours, LocalDate on) {
        return clock(calendar(), hours, on);
    }

    /** The same under another calendar, to see what it would move. */
    public StatutoryClock clock(WorkingCalendar other, OfficeHours hours, LocalDate on) {
        var edition = editionOn(on);
        return new StatutoryClock(
                other,
                hours,
                new StatutoryClock.Terms(
                        edition.termWorkingDays(),
                        edition.slipWorkingDays(),
                        edition.afterHoursDayEarlier(),
                        edition.workingWeekends()));
    }

    /**
     * What it means for an application to come in.
     *
     * @param countsFrom counted day of receipt (A2.7)
     * @param dueAt      end of the term (A2.3), wall clock of Asia/Almaty
     */
    public record Received(LocalDate countsFrom, LocalDateTime dueAt) {}

    /** @param at wall clock of Asia/Almaty */
    public Received received(LocalDateTime at, Channel channel, OfficeHours hours) {
        var countsFrom = clock(hours, at.toLocalDate()).countsFrom(at, channel);
        return new Received(countsFrom, clock(hours, countsFrom).dueAt(countsFrom, at.toLocalDate(), channel));
    }

    /** The year whose calendar an administrator should enter by now: this one, or from 1 October the coming one. */
    public Optional<Integer> yearToConfirm() {
        var today = LocalDate.now(clock);
        return Stream.of(today.getYear(), today.getYear() + 1)
                .filter(year -> year == today.getYear() || today.getMonthValue() >= WARN_FROM_MONTH)
                .filter(year -> !calendar().isConfirmed(year))
                .findFirst();
    }
}
