package kz.zholdama.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The terms of the state service. All times are wall clock of Asia/Almaty.
 *
 * @param calendar working days
 */
public record StatutoryClock(WorkingCalendar calendar, OfficeHours hours, Terms terms) {

    /**
     * How long what takes.
     *
     * @param decisionDays         office days for the decision (A2.3)
     * @param slipDays             working days for the return of a slip (tear-off parts of A4, A5, A8)
     * @param afterHoursDayEarlier whether the result of an electronic application that came outside office hours is due a day
     *                             earlier: with a term of one day on the counted day itself (A2.7(2))
     * @param workingWeekends      whether a working Saturday or Sunday is an office day (A2.7(1): Monday to Friday)
     */
    public record Terms(int decisionDays, int slipDays, boolean afterHoursDayEarlier, boolean workingWeekends) {}

    /**
     * The day an application counts as received (A2.7): the day itself when it is an office day, otherwise the next one.
     * Electronic applications after office hours count the next office day; before opening and in the midday break
     * they count at once.
     */
    public LocalDate countsFrom(LocalDateTime receivedAt, Channel channel) {
        var day = receivedAt.toLocalDate();
        var tooLate = channel != Channel.CENTRE && hours.isAfterHours(receivedAt.toLocalTime());
        return isOfficeDay(day) && !tooLate ? day : nextOfficeDay(day);
    }

    /** End of the term: close of office on the last of the office days after the counted day (A2.3; APPC art. 76). */
    public LocalDateTime dueAt(LocalDate countsFrom) {
        return endOfTerm(countsFrom, terms.decisionDays());
    }

    /**
     * End of the term of an application as it came in, whatever the channel.
     *
     * @param receivedOn the day it came; an electronic one that counts from a later day came outside office hours
     */
    public LocalDateTime dueAt(LocalDate countsFrom, LocalDate receivedOn, Channel channel) {
        var outsideHours = channel != Channel.CENTRE && countsFrom.isAfter(receivedOn);
        return endOfTerm(countsFrom, terms.decisionDays() - (outsideHours && terms.afterHoursDayEarlier() ? 1 : 0));
    }

    private LocalDateTime endOfTerm(LocalDate countsFrom, int days) {
        var last = countsFrom;
        for (var left = days; left > 0; left--) {
            last = nextOfficeDay(last);
        }
        return last.atTime(hours.closes());
    }

    /** The end of the office day: of this one until the office closes, of the next one afterwards and on a day off. */
    public LocalDateTime closesNext(LocalDateTime now) {
        var today = now.toLocalDate();
        var stillOpen = isOfficeDay(today) && !hours.isAfterHours(now.toLocalTime());
        return (stillOpen ? today : nextOfficeDay(today)).atTime(hours.closes());
    }

    private LocalDate nextOfficeDay(LocalDate day) {
        var next = calendar.nextWorkingDay(day);
        while (!isOfficeDay(next)) {
            next = calendar.nextWorkingDay(next);
        }
        return next;
    }

    private boolean isOfficeDay(LocalDate day) {
        return calendar.isWorkingDay(day) && (terms.workingWeekends() || !Holidays.isWeekend(day));
    }

    /**
     * How much of the time between two moments the office was open: what a result took.
     *
     * @return none when the second is not later
     */
    public Duration officeTime(LocalDateTime from, LocalDateTime to) {
        var open = Duration.ZERO;
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            if (isOfficeDay(day)) {
                open = open.plus(within(day, hours.opens(), hours.breakFrom(), from, to))
                        .plus(within(day, hours.breakTo(), hours.closes(), from, to));
            }
        }
        return open;
    }

    private static Duration within(
            LocalDate day, LocalTime opens, LocalTime closes, LocalDateTime from, LocalDateTime to) {
        var begin = from.isAfter(day.atTime(opens)) ? from : day.atTime(opens);
        var end = to.isBefore(day.atTime(closes)) ? to : day.atTime(closes);
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /** The last day for the slip: the fifth working day after the day of referral. */
    public LocalDate slipDueOn(LocalDate referredOn) {
        return calendar.plusWorkingDays(referredOn, terms.slipDays());
    }
}
