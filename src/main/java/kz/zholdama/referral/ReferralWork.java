package kz.zholdama.referral;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.directory.CentreWork;
import kz.zholdama.directory.WorkLeft;
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
        return WorkLeft.ofReferrals(entities.createQuery("""
                        select count(r) from Referral r where r.centreId = :centre
                        and (r.status = :awaited
                          or r.status = :placed and (r.endsOn is null or r.endsOn >= :today))""", Long.class)
                .setParameter("centre", centreId)
                .setParameter("awaited", ReferralStatus.AWAITING_SLIP)
                .setParameter("placed", ReferralStatus.PLACED)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult());
    }
}
