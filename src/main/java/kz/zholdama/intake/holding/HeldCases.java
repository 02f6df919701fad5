package kz.zholdama.intake.holding;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Application_;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Actor_;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.staff.Colleagues;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a member of the staff still holds in his centre, for who keeps the accounts: he is away, or no longer there. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class HeldCases {

    private final EntityManager entities;
    private final Colleagues colleagues;
    private final List<Hindrance> hindrances;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HeldCases(
            EntityManager entities,
            Colleagues colleagues,
            List<Hindrance> hindrances,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            TransactionTemplate transaction,
            Clock clock) {
        this.entities = entities;
        this.colleagues = colleagues;
        this.hindrances = hindrances;
        this.events = events;
        this.staff = staff;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How many of them stay with him because a director signs them at the moment, and how many do not. */
    public record Outcome(int given, int left) {}

    /** Not over yet; none for an account outside the administrator's scope, or of no centre. */
    @Transactional(readOnly = true)
    public long count(long staffId) {
        return centre(staffId)
                .map(centre -> held(staffId, centre)
                        .createCountProjection()
                        .createQuery(entities)
                        .getSingleResult())
                .orElse(0L);
    }

    /** Who could go on with them. */
    @Transactional(readOnly = true)
    public List<Actor> colleagues(long staffId) {
        return centre(staffId)
                .map(centre -> colleagues.specialists(centre).stream()
                        .filter(one -> one.staffId() != staffId)
                        .toList())
                .orElse(List.of());
    }

    /**
     * Each in a transaction of its own: what is given stays given, whatever becomes of the rest.
     *
     * @throws InvalidInput for nobody who takes cases in that centre
     */
    public Outcome giveAll(long from, long to) {
        var receiver = colleagues(from).stream()
                .filter(one -> one.staffId() == to)
                .findFirst()
                .orElseThrow(() -> new InvalidInput("to", "intake.error.no-such-colleague"));
        var given = 0;
        var left = 0;
        for (var id : ids(from)) {
            try {
                given += Boolean.TRUE.equals(transaction.execute(_ -> give(id, from, receiver))) ? 1 : 0;
            } catch (UserFacingException signed) {
                left++;
            }
        }
        return new Outcome(given, left);
    }

    private List<Long> ids(long from) {
        return transaction.execute(_ -> centre(from)
                .map(centre -> held(from, centre)
                        .sort(Order.asc(Application_.id))
                        .createProjection(Application_.id)
                        .createQuery(entities)
                        .getResultList())
                .orElse(List.of()));
    }

    /** @return whether he still held it */
    private boolean give(long id, long from, Actor to) {
        var application = entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (application == null
                || application
                        .holder()
                        .filter(holder -> holder.staffId() == from)
                        .isEmpty()
                || !ApplicationStatus.RUNNING.contains(application.status())) {
            return false;
        }
        hindrances.forEach(hindrance -> hindrance.requireFree(application));
        events.publishEvent(application.giveTo(to, staff.actor(), clock.instant()));
        return true;
    }

    private Optional<Long> centre(long staffId) {
        return colleagues.centre(staffId).filter(centre -> staff.get().sees(centre));
    }

    private static SelectionSpecification<Application> held(long staffId, long centreId) {
        return SelectionSpecification.create(Application.class)
                .restrict(Restriction.equal(Application_.centreId, centreId))
                .restrict(Path.from(Application.class)
                        .to(Application_.holder)
                        .to(Actor_.staffId)
                        .equalTo(staffId))
                .restrict(Where.in(Application_.status, ApplicationStatus.RUNNING));
    }
}
