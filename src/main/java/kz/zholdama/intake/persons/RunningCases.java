package kz.zholdama.intake.persons;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Application_;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.EarlierReferrals;
import kz.zholdama.platform.reading.Where;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds what stands in the way of a second application: a running case of the same kind, at whatever centre. */
@Component
public class RunningCases {

    private final EntityManager entities;
    private final Applicants applicants;
    private final ObjectProvider<EarlierReferrals> referrals;

    RunningCases(EntityManager entities, Applicants applicants, ObjectProvider<EarlierReferrals> referrals) {
        this.entities = entities;
        this.applicants = applicants;
        this.referrals = referrals;
    }

    /** What was issued to the person before, for the rules; nothing of a person who is not known. */
    public List<Participation> history(String iin) {
        return applicants.find(iin).stream()
                .flatMap(person -> referrals.stream().flatMap(known -> known.participations(person.id()).stream()))
                .toList();
    }

    /** What to tell the specialist, when there is one. */
    public Optional<AlreadyRunning> of(String iin, MeasureKind kind) {
        return applicants.find(iin).flatMap(applicant -> of(applicant.id(), kind));
    }

    /** A case whose referral has been issued is over with the referral's last day, whether or not somebody records it. */
    public Optional<AlreadyRunning> of(long applicantId, MeasureKind kind) {
        var referred = referrals.stream()
                .flatMap(known -> known.of(applicantId).stream())
                .anyMatch(referral ->
                        referral.running() && referral.measure().kind().equals(kind));
        return SelectionSpecification.create(Application.class)
                .restrict(Restriction.equal(Application_.applicantId, applicantId))
                .restrict(Restriction.equal(Application_.measureKind, kind))
                .restrict(Where.in(Application_.status, ApplicationStatus.RUNNING))
                .sort(Order.desc(Application_.receivedAt))
                .sort(Order.desc(Application_.id))
                .createQuery(entities)
                .getResultStream()
                .filter(one -> referred || !one.decisionKind().equals(Optional.of(DecisionKind.REFERRAL)))
                .findFirst()
                .map(one -> new AlreadyRunning(
                        one.takenBy().name(), one.receivedAt(), one.number().orElse("")))
                .or(() -> referred ? Optional.of(new AlreadyRunning()) : Optional.empty());
    }
}
