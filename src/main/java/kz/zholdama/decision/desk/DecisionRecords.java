package kz.zholdama.decision.desk;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.Return;
import kz.zholdama.decision.examination.Examination;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.intake.AlreadyDecided;
import org.springframework.stereotype.Repository;

/** The tables of this feature. */
@Repository
public class DecisionRecords {

    private final EntityManager entities;

    DecisionRecords(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<Examination> examination(long applicationId) {
        return Optional.ofNullable(entities.find(Examination.class, applicationId));
    }

    public ExaminationSheet sheet(long applicationId) {
        return examination(applicationId).map(Examination::sheet).orElse(ExaminationSheet.BLANK);
    }

    /** @throws AlreadyDecided when a colleague recorded something since; the application's row is locked meanwhile */
    public Examination examination(long applicationId, long expectedVersion) {
        var found = examination(applicationId);
        found.filter(examination -> examination.version() != expectedVersion).ifPresent(examination -> {
            throw new AlreadyDecided(examination.changedBy().name(), examination.changedAt());
        });
        return found.orElseGet(() -> new Examination(applicationId));
    }

    public Optional<PreparedDecision> prepared(long applicationId) {
        return Optional.ofNullable(entities.find(PreparedDecision.class, applicationId));
    }

    Map<Long, PreparedDecision> prepared(Collection<Long> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select p from PreparedDecision p where p.applicationId in :ids",
                                PreparedDecision.class)
                        .setParameter("ids", applicationIds)
                        .getResultStream()
                        .collect(Collectors.toMap(PreparedDecision::applicationId, Function.identity()));
    }

    /** Cases whose decisions directors sent back to the specialists of a centre. */
    public Set<Long> returned(long centreId) {
        return entities.createQuery(
                        "select p.applicationId from PreparedDecision p where p.centreId = :centre and p.returned",
                        Long.class)
                .setParameter("centre", centreId)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    public StoredAssessment assessment(long id) {
        return entities.find(StoredAssessment.class, id);
    }

    /** Of the latest signed decision of a case. */
    public Optional<StoredAssessment> signedAssessment(long applicationId) {
        return entities.createQuery("""
                        select a from StoredAssessment a where a.applicationId = :id
                        and a.stage = kz.zholdama.decision.examination.StoredAssessment.Stage.SIGNED
                        order by a.id desc""", StoredAssessment.class)
                .setParameter("id", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    public List<Return> returns(long applicationId) {
        return entities.createQuery(
                        "select r from ReturnedDecision r where r.applicationId = :id order by r.id desc",
                        ReturnedDecision.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .map(ReturnedDecision::value)
                .toList();
    }

    /** Writes at once, so that versions are known and constraints tried before the caller goes on. */
    public <T> T keep(T record) {
        if (!entities.contains(record)) {
            entities.persist(record);
        }
        entities.flush();
        return record;
    }

    public void remove(Object record) {
        entities.remove(record);
    }
}
