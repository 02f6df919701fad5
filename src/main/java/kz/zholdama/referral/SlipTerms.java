package kz.zholdama.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.regulation.DeadlineHolder;
import kz.zholdama.regulation.MovedDeadline;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Term;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves the last days of awaited slips with the calendar. */
@Component
class SlipTerms implements DeadlineHolder {

    private final StoredReferrals referrals;
    private final Regulations regulations;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    SlipTerms(
            StoredReferrals referrals,
            Regulations regulations,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.referrals = referrals;
        this.regulations = regulations;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** What of a referral the term of its slip depends on. */
    record Awaited(Long id, String number, LocalDate referredOn, LocalDate slipDueOn) {}

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<MovedDeadline> preview(WorkingCalendar changed) {
        return awaited().stream()
                .map(slip -> new MovedDeadline(
                        Term.SLIP,
                        slip.number(),
                        slip.slipDueOn().atStartOfDay(),
                        due(slip, changed).atStartOfDay()))
                .filter(moved -> !moved.from().equals(moved.to()))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public int recompute(WorkingCalendar changed) {
        return (int) awaited().stream()
                .filter(slip -> !slip.slipDueOn().equals(due(slip, changed)))
                .filter(slip -> move(slip, due(slip, changed)))
                .count();
    }

    /** @return whether the slip was still awaited */
    private boolean move(Awaited slip, LocalDate due) {
        var referral = referrals.findLockedById(slip.id()).orElseThrow();
        if (referral.status() != ReferralStatus.AWAITING_SLIP) {
            return false;
        }
        events.publishEvent(referral.slipDueMovedTo(due, staff.actor(), clock.instant()));
        return true;
    }

    private List<Awaited> awaited() {
        return referrals.findByStatusAndSlipDueOnNotNullOrderById(ReferralStatus.AWAITING_SLIP);
    }

    /** The term counts days, so the hours of the centre do not matter. */
    private LocalDate due(Awaited slip, WorkingCalendar changed) {
        return regulations
                .clock(changed, OfficeHours.STATUTORY, slip.referredOn())
                .slipDueOn(slip.referredOn());
    }
}
