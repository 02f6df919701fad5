package kz.zholdama.platform.lists;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.reading.Where;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The table of what was saved of lists. */
@Repository
class SavedRecords {

    private final EntityManager entities;

    SavedRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** Of all lists, by name. */
    List<StoredList> of(long staffId) {
        return all().restrict(Restriction.equal(StoredList_.staffId, staffId))
                .createQuery(entities)
                .getResultList();
    }

    /** Of one list, by name. */
    List<StoredList> sharedIn(@Nullable Long centreId, String list) {
        return all().restrict(
                        centreId == null
                                ? Where.unknown(StoredList_.centreId)
                                : Restriction.equal(StoredList_.centreId, centreId))
                .restrict(Restriction.equal(StoredList_.shared, true))
                .restrict(Restriction.equal(StoredList_.list, list))
                .createQuery(entities)
                .getResultList();
    }

    private static SelectionSpecification<StoredList> all() {
        return SelectionSpecification.create(StoredList.class).sort(Order.asc(StoredList_.name));
    }

    Optional<StoredList> find(long id) {
        return Optional.ofNullable(entities.find(StoredList.class, id));
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when its owner has one of this name for the list */
    void keep(StoredList one) {
        entities.persist(one);
        entities.flush();
    }

    void remove(StoredList one) {
        entities.remove(one);
    }
}
