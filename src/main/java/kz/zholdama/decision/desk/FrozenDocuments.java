package kz.zholdama.decision.desk;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdama.archive.Numbers;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.holding.Hindrance;
import org.hibernate.Session;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.DeleteSpecification;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Documents that wait for their signatures, one a case. Whoever takes one out of here signs it or gives its number back;
 * nobody else can do either.
 */
@Component
public class FrozenDocuments implements Hindrance {

    private final EntityManager entities;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FrozenDocuments(EntityManager entities, Numbers numbers, ApplicationEventPublisher events, Clock clock) {
        this.entities = entities;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<FrozenDocument> find(VerificationCode code) {
        return Optional.ofNullable(entities.find(FrozenDocument.class, code.value()));
    }

    /** The one of a case, whether it still stands or not. Lock the case first: who freezes does so too. */
    Optional<FrozenDocument> leftOf(Application application) {
        return SelectionSpecification.create(FrozenDocument.class)
                .restrict(Restriction.equal(FrozenDocument_.applicationId, application.id()))
                .createQuery(entities)
                .getResultStream()
                .findFirst();
    }

    /**
     * Nobody signs the document of this case at the moment. Lock the case first.
     *
     * @throws DecisionRefused when somebody does; says who, and until when
     */
    public void requireNone(Application application) {
        leftOf(application).filter(one -> stands(one, application)).ifPresent(one -> {
            throw one.refusal();
        });
    }

    /** What a director signs at the moment changes hands afterwards. */
    @Override
    public void requireFree(Application application) {
        requireNone(application);
    }

    /** Whether it waits for a signature still; not when the case went on without it. */
    boolean stands(FrozenDocument one, Application application) {
        return one.isOf(application.version()) && !one.isOver(clock.instant());
    }

    /** Whose time is over, the longest first. */
    @Transactional(readOnly = true)
    List<FrozenDocument> over(Instant now, int atMost) {
        return SelectionSpecification.create(FrozenDocument.class)
                .restrict(Restriction.lessThanOrEqual(FrozenDocument_.expiresAt, now))
                .sort(Order.asc(FrozenDocument_.expiresAt))
                .createQuery(entities)
                .setMaxResults(atMost)
                .getResultList();
    }

    FrozenDocument keep(FrozenDocument one) {
        entities.persist(one);
        entities.flush();
        events.publishEvent(
                new DecisionHappening.Frozen(one.applicationId(), one.centreId(), one.kind(), one.number()));
        return one;
    }

    /** @return whether it was still there */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean take(FrozenDocument one) {
        return DeleteSpecification.create(FrozenDocument.class)
                        .restrict(Restriction.equal(
                                FrozenDocument_.code, one.code().value()))
                        .createQuery(entities.unwrap(Session.class))
                        .executeUpdate()
                == 1;
    }

    /** Its number is the next one given out. Takes the counter's lock, if it is still there. */
    @Transactional
    void letGo(FrozenDocument one) {
        numbers.release(one.kind(), one.centreId(), one.number(), () -> {
            var isHere = take(one);
            if (isHere) {
                events.publishEvent(
                        new DecisionHappening.LetGo(one.applicationId(), one.centreId(), one.kind(), one.number()));
            }
            return isHere;
        });
    }
}
