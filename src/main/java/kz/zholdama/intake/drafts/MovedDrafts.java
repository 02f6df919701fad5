package kz.zholdama.intake.drafts;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the drafts of a centre that closes to another one. Checks nothing: whoever calls may. */
@Component
public class MovedDrafts {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    MovedDrafts(EntityManager entities, ApplicationEventPublisher events) {
        this.entities = entities;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Long> of(long centreId) {
        return SelectionSpecification.create(StoredDraft.class)
                .restrict(Restriction.equal(StoredDraft_.centreId, centreId))
                .sort(Order.asc(StoredDraft_.id))
                .createProjection(StoredDraft_.id)
                .createQuery(entities)
                .getResultList();
    }

    /** @return whether it was still there */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean move(long id, long from, long to) {
        var draft = entities.find(StoredDraft.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (draft == null || draft.centreId() != from) {
            return false;
        }
        draft.moveTo(to).forEach(events::publishEvent);
        return true;
    }
}
