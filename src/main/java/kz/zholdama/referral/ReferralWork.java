package kz.zholdama.referral;

import static org.hibernate.query.restriction.Restriction.all;
import static org.hibernate.query.restriction.Restriction.any;
import static org.hibernate.query.restriction.Restriction.equal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.directory.CentreWork;
import kz.zholdama.directory.WorkLeft;
import kz.zholdama.platform.reading.Where;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.stereotype.Component;

/** Referrals of a centre whose slip is still out, those whose measure runs until its last day, and slips that it owes itself. */
@Component
class ReferralWork implements CentreWork {

    private final EntityManager entities;
    private final Clock clock;

    ReferralWork(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public WorkLeft of(long centreId) {
        var awaited = equal(Referral_.status, ReferralStatus.AWAITING_SLIP);
        var running = all(
                equal(Referral_.status, ReferralStatus.PLACED),
                any(Where.unknown(Referral_.endsOn), Where.notBefore(Referral_.endsOn, LocalDate.now(clock))));
        return WorkLeft.ofReferrals(
                count(all(equal(Referral_.centreId, centreId), any(awaited, running))),
                count(all(equal(Referral_.receivingCentreId, centreId), awaited)));
    }

    private long count(Restriction<Referral> which) {
        return SelectionSpecification.create(Referral.class)
                .restrict(which)
                .createCountProjection()
                .createQuery(entities)
                .getSingleResult();
    }
}
