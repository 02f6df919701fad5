package kz.zholdama.intake.persons;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.intake.KnownApplicant;
import org.springframework.stereotype.Component;

/** The persons who have applied, at whatever centre. */
@Component
public class Applicants {

    private final EntityManager entities;

    Applicants(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<KnownApplicant> find(long id) {
        return Optional.ofNullable(entities.find(StoredApplicant.class, id)).map(StoredApplicant::known);
    }

    public Optional<KnownApplicant> find(String iin) {
        return stored(iin, LockModeType.NONE).map(StoredApplicant::known);
    }

    /**
     * Writes down what a person states of himself as he files. His row is locked until the transaction ends: whoever files
     * for the same person at the same moment waits here.
     *
     * @return the person's id
     */
    public long file(ApplicantDetails details, Instant at) {
        var iin = details.iin().value();
        var known = stored(iin, LockModeType.PESSIMISTIC_WRITE);
        if (known.isEmpty()) {
            entities.createNativeQuery("""
                            insert into applicant (version, iin, last_name, first_name, patronymic, details, changed_at)
                            values (0, :iin, :last, :first, :patronymic, :details, :at)
                            on duplicate key update changed_at = changed_at""") // an exclusive lock at once: no deadlock
                    .setParameter("iin", iin)
                    .setParameter("last", details.name().last())
                    .setParameter("first", details.name().first())
                    .setParameter("patronymic", details.name().patronymic())
                    .setParameter("details", new ApplicantDetailsColumn().convertToDatabaseColumn(details))
                    .setParameter("at", at)
                    .executeUpdate();
            known = stored(iin, LockModeType.PESSIMISTIC_WRITE);
        }
        var applicant = known.orElseThrow();
        applicant.update(details, at);
        return applicant.id();
    }

    private Optional<StoredApplicant> stored(String iin, LockModeType lock) {
        return entities.createQuery("select a from StoredApplicant a where a.iin = :iin", StoredApplicant.class)
                .setParameter("iin", iin)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
