package kz.zholdama.measure.subsidised;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.Optional;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.platform.security.CurrentStaff;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Institutions and specialities that applicants of the specialist's own centre have stated. Only what several of them share is
 * told: what one person wrote may say who he is (a school of a hamlet, "at home with his aunt"), and may be misspelt.
 */
@Component
class KnownEducation {

    /** Persons who must have stated the same before it is offered to another. */
    static final int SEVERAL = 3;

    /** Names of a centre that are offered at most, the most frequent ones. */
    private static final int MOST = 200;

    private final EntityManager entities;
    private final CurrentStaff staff;

    KnownEducation(EntityManager entities, CurrentStaff staff) {
        this.entities = entities;
        this.staff = staff;
    }

    /** In the caller's transaction. */
    void remember(@Nullable Graduation stated, long centreId, long applicantId) {
        if (stated != null && stated.institution() != null && stated.speciality() != null && stated.level() != null) {
            entities.persist(new StatedEducation(
                    centreId, applicantId, stated.institution(), stated.speciality(), stated.level()));
        }
    }

    /** The most frequent first. */
    @Transactional(readOnly = true)
    public List<String> institutions() {
        return shared(StatedEducation_.institution, Restriction.unrestricted());
    }

    /** Of the institution, the most frequent first. */
    @Transactional(readOnly = true)
    public List<String> specialities(String institution) {
        return shared(StatedEducation_.speciality, Restriction.equal(StatedEducation_.institution, institution));
    }

    /** The one that all state who have learned this there. */
    @Transactional(readOnly = true)
    public Optional<EducationLevel> level(String institution, String speciality) {
        var levels = shared(
                StatedEducation_.level,
                Restriction.equal(StatedEducation_.institution, institution)
                        .and(Restriction.equal(StatedEducation_.speciality, speciality)));
        return levels.size() == 1 ? Optional.of(levels.getFirst()) : Optional.empty();
    }

    private <T> List<T> shared(SingularAttribute<StatedEducation, T> column, Restriction<StatedEducation> of) {
        var centre = staff.get().centreId();
        if (centre == null) {
            return List.of();
        }
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(column.getJavaType());
        var stated = query.from(StatedEducation.class);
        var persons = builder.countDistinct(stated.get(StatedEducation_.applicantId));
        query.select(stated.get(column))
                .where(builder.equal(stated.get(StatedEducation_.centreId), centre), of.toPredicate(stated, builder))
                .groupBy(stated.get(column))
                .having(builder.ge(persons, SEVERAL))
                .orderBy(builder.desc(persons), builder.asc(stated.get(column)));
        return entities.createQuery(query).setMaxResults(MOST).getResultList();
    }
}
