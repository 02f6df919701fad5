package kz.zholdama.staff.acting;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.ActingAs;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.account.Acting;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who directs which centre today. */
@Component
public class ActingDirectors implements Acting {

    private final EntityManager entities;
    private final Clock clock;

    ActingDirectors(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ActingAs> now(long staffId, long centreId) {
        return today(centreId)
                .restrict(Restriction.equal(StoredTerm_.staffId, staffId))
                .createQuery(entities)
                .getResultStream()
                .findFirst()
                .map(StoredTerm::acting);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> at(long centreId) {
        return today(centreId)
                .createQuery(entities)
                .getResultStream()
                .map(term -> term.value().staffId())
                .collect(Collectors.toSet());
    }

    /**
     * Whoever signs in a director's place does so today, whatever he was when he signed in.
     *
     * @throws ActingOver when his time is over
     */
    @Transactional(readOnly = true)
    public void requireInForce(StaffPrincipal signer) {
        var centre = signer.centreId();
        signer.actingAs()
                .filter(acting ->
                        centre == null || !now(signer.actor().staffId(), centre).equals(Optional.of(acting)))
                .ifPresent(_ -> {
                    throw new ActingOver();
                });
    }

    private SelectionSpecification<StoredTerm> today(long centreId) {
        var today = LocalDate.now(clock);
        return SelectionSpecification.create(StoredTerm.class)
                .restrict(Restriction.equal(StoredTerm_.centreId, centreId))
                .restrict(Where.notAfter(StoredTerm_.fromDay, today))
                .restrict(Where.notBefore(StoredTerm_.toDay, today));
    }
}
