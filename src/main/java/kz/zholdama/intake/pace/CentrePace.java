package kz.zholdama.intake.pace;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Application_;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.CurrentStaff;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the caller's centre gets on, by a look at an index each. Of the country it tells nothing. */
@Service
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR')")
public class CentrePace {

    /** Counting stops here: nobody signs more in a day. */
    static final int MOST = 2000;

    private final EntityManager entities;
    private final CurrentStaff staff;

    CentrePace(EntityManager entities, CurrentStaff staff) {
        this.entities = entities;
        this.staff = staff;
    }

    /** When a case of the centre was last changed. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastChange() {
        var own = staff.get().centreId();
        if (own == null) {
            return Optional.empty();
        }
        var builder = entities.getCriteriaBuilder();
        var asked = builder.createQuery(Instant.class);
        var cases = asked.from(Application.class);
        asked.select(builder.greatest(cases.get(Application_.lastChangedAt)))
                .where(builder.equal(cases.get(Application_.centreId), own));
        return entities.createQuery(asked)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** How many decisions were signed since then. */
    @Transactional(readOnly = true)
    public int signedSince(Instant from) {
        return count(List.of(
                Where.from(Application_.lastChangedAt, from), // carried by an index, and never before the signature
                Where.from(Application_.issuedAt, from)));
    }

    /** How many undecided cases have their term end before then. */
    @Transactional(readOnly = true)
    public int dueBefore(LocalDateTime moment) {
        return count(List.of(Where.past(Application_.urgency, moment)));
    }

    private int count(List<Restriction<Application>> which) {
        var own = staff.get().centreId();
        return own == null
                ? 0
                : SelectionSpecification.create(Application.class)
                        .restrict(Restriction.all(
                                Stream.concat(Stream.of(Restriction.equal(Application_.centreId, own)), which.stream())
                                        .toList()))
                        .createProjection(Application_.id)
                        .createQuery(entities)
                        .setMaxResults(MOST)
                        .getResultList()
                        .size();
    }
}
