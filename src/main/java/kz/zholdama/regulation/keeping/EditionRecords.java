package kz.zholdama.regulation.keeping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.security.Actor;
import org.hibernate.query.Order;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of the editions that administrators entered: a handful of rows, read as a whole. */
@Repository
public class EditionRecords {

    private final EntityManager entities;

    EditionRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(readOnly = true)
    public List<RuleEdition> editions() {
        return stored().stream().map(StoredEdition::edition).toList();
    }

    /** The editions entered by administrators, the latest day of effect first. */
    @Transactional(readOnly = true)
    public List<EnteredEdition> enteredEditions() {
        return stored().reversed().stream().map(StoredEdition::entered).toList();
    }

    private List<StoredEdition> stored() {
        return SelectionSpecification.create(StoredEdition.class)
                .sort(Order.asc(StoredEdition_.effectiveFrom))
                .createQuery(entities)
                .getResultList();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when its day or its name is another's */
    @Transactional
    public void add(RuleEdition edition, String reason, Actor by, Instant at) {
        entities.persist(new StoredEdition(edition, reason, by, at));
        entities.flush();
    }

    /** @return whether there was one */
    @Transactional
    public boolean remove(LocalDate effectiveFrom) {
        var edition = entities.find(StoredEdition.class, effectiveFrom, LockModeType.PESSIMISTIC_WRITE);
        if (edition != null) {
            entities.remove(edition);
            entities.flush();
        }
        return edition != null;
    }
}
