package kz.zholdama.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The terms of the state service. All times are wall clock of Asia/Almaty.
 *
 * @param termDays working days for the decision (A2.3)
 * @param slipDays working days for the return of a slip (tear-off parts of A4, A5, A8)
 */
public record StatutoryClock(WorkingCalendar calendar, OfficeHours hours, int termDays, int slipDays) {

    /**
     * The day an application counts as received (A2.7): the day itself when it is a working day, otherwise the next one.
     * Electronic applications after office hours count the next working day; before opening and in the midday break
     * they count at once.
     */
    public LocalDate countsFrom(LocalDateTime receivedAt, Channel channel) {
        var day = receivedAt.toLocalDate();
        var tooLate = channel != Channel.CENTRE && hours.isAfterHours(receivedAt.toLocalTime());
        return calendar.isWorkingDay(day) && !tooLate ? day : calendar.nextWorkingDay(day);
    }

    /** End of the term: close of office on the last of the working days after the counted day (A2.3; APPC art. 76). */
    public LocalDateTime dueAt(LocalDate countsFrom) {
        return calendar.plusWorkingDays(countsFrom, termDays).atTime(hours.closes());
    }

    /** The last day for the slip: the fifth working day after the day of referral. */
    public LocalDate slipDueOn(LocalDate referredOn) {
        return calendar.plusWorkingDays(referredOn, slipDays);
    }
}
