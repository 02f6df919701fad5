package kz.zholdama.referral;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.directory.CentreWork;
import kz.zholdama.directory.WorkLeft;
import kz.zholdama.platform.reading.Where;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.stereotype.Component;

/** Referrals of a centre whose slip is still out, and those whose measure runs until its last day. */
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
        return WorkLeft.ofReferrals(SelectionSpecification.create(Referral.class)
                .restrict(Restriction.equal(Referral_.centreId, centreId))
                .restrict(Restriction.any(
                        Restriction.equal(Referral_.status, ReferralStatus.AWAITING_SLIP),
                        Restriction.all(
                                Restriction.equal(Referral_.status, ReferralStatus.PLACED),
                                Restriction.any(
                                        Where.unknown(Referral_.endsOn),
                                        Where.notBefore(Referral_.endsOn, LocalDate.now(clock))))))
                .createCountProjection()
                .createQuery(entities)
                .getSingleResult());
    }
}
