package kz.zholdama.directory.employers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.directory.ContractedPlaces;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds places up over the contracts of today, by an index of their last days: those that are over are never read. */
@Service
class SummedPlaces implements ContractedPlaces {

    private final EntityManager entities;
    private final CurrentStaff staff;

    SummedPlaces(EntityManager entities, CurrentStaff staff) {
        this.entities = entities;
        this.staff = staff;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'ADMINISTRATOR')")
    public List<Sum> on(LocalDate day, @Nullable Long centreId) {
        var centre = staff.get().scope(centreId);
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Sum.class);
        var contract = query.from(StoredContract.class);
        var of = contract.get(StoredContract_.centreId);
        var asked = new ArrayList<Predicate>();
        asked.add(builder.greaterThanOrEqualTo(contract.get(StoredContract_.validTo), day));
        asked.add(builder.lessThanOrEqualTo(contract.get(StoredContract_.validFrom), day));
        asked.add(builder.isNull(contract.join(StoredContract_.employer).get(StoredEmployer_.retiredOn)));
        if (centre != null) {
            asked.add(builder.or(builder.isNull(of), builder.equal(of, centre)));
        }
        query.select(builder.construct(
                        Sum.class,
                        of,
                        contract.get(StoredContract_.measure),
                        builder.sumAsLong(contract.get(StoredContract_.places)),
                        builder.sumAsLong(contract.get(StoredContract_.taken))))
                .where(asked.toArray(Predicate[]::new))
                .groupBy(of, contract.get(StoredContract_.measure));
        return entities.createQuery(query).getResultList();
    }
}
