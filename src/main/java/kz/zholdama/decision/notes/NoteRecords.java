package kz.zholdama.decision.notes;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.platform.reading.Where;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.stereotype.Repository;

/** The tables of notes. */
@Repository
class NoteRecords {

    private final EntityManager entities;

    NoteRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest first. */
    List<StoredNote> of(long applicationId) {
        return SelectionSpecification.create(StoredNote.class)
                .restrict(Restriction.equal(StoredNote_.applicationId, applicationId))
                .sort(Order.desc(StoredNote_.id))
                .createQuery(entities)
                .getResultList();
    }

    Optional<StoredNote> locked(long id) {
        return Optional.ofNullable(entities.find(StoredNote.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<StoredMention> mentions(long applicationId) {
        return SelectionSpecification.create(StoredMention.class)
                .restrict(Restriction.equal(StoredMention_.applicationId, applicationId))
                .createQuery(entities)
                .getResultList();
    }

    /** Those of a colleague who has not opened the case since. */
    List<StoredMention> unseen(long applicationId, long staffId) {
        return unseen(staffId)
                .restrict(Restriction.equal(StoredMention_.applicationId, applicationId))
                .createQuery(entities)
                .getResultList();
    }

    /** Cases in which a colleague is spoken to and that he has not opened since. */
    Set<Long> unseenCases(long staffId) {
        return unseen(staffId)
                .createProjection(StoredMention_.applicationId)
                .createQuery(entities)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SelectionSpecification<StoredMention> unseen(long staffId) {
        return SelectionSpecification.create(StoredMention.class)
                .restrict(Restriction.equal(StoredMention_.staffId, staffId))
                .restrict(Where.unknown(StoredMention_.seenAt));
    }

    void keep(Object record) {
        entities.persist(record);
    }

    void remove(Object record) {
        entities.remove(record);
    }
}
