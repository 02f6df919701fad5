package kz.zholdama.decision.desk;

import jakarta.persistence.EntityManager;
import java.time.Instant;
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
import kz.zholdama.decision.examination.Examination_;
import kz.zholdama.decision.examination.SheetVersion;
import kz.zholdama.decision.examination.SheetVersion_;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.decision.examination.StoredAssessment_;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Application;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.Actor;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
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

    /** What is known of a case from now on, beside what was filed: its sheet, and whether the consent was withdrawn. */
    public void keepVersion(Application application, Actor by, Instant at) {
        keep(new SheetVersion(application.id(), sheet(application.id()), application.consentWithdrawnOn(), by, at));
    }

    /** The earliest first. */
    public List<SheetVersion> versions(long applicationId) {
        return SelectionSpecification.create(SheetVersion.class)
                .restrict(Restriction.equal(SheetVersion_.applicationId, applicationId))
                .sort(Order.asc(SheetVersion_.id))
                .createQuery(entities)
                .getResultList();
    }

    public Optional<PreparedDecision> prepared(long applicationId) {
        return Optional.ofNullable(entities.find(PreparedDecision.class, applicationId));
    }

    Map<Long, PreparedDecision> prepared(Collection<Long> applicationIds) {
        return SelectionSpecification.create(PreparedDecision.class)
                .restrict(Where.in(PreparedDecision_.applicationId, applicationIds))
                .createQuery(entities)
                .getResultStream()
                .collect(Collectors.toMap(PreparedDecision::applicationId, Function.identity()));
    }

    /** Cases whose decisions directors sent back to the specialists of a centre. */
    public Set<Long> returned(long centreId) {
        return SelectionSpecification.create(PreparedDecision.class)
                .restrict(Restriction.equal(PreparedDecision_.centreId, centreId))
                .restrict(Restriction.equal(PreparedDecision_.returned, true))
                .createProjection(PreparedDecision_.applicationId)
                .createQuery(entities)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these cases whose papers somebody has compared with the data. */
    public Set<Long> compared(Collection<Long> applicationIds) {
        return SelectionSpecification.create(Examination.class)
                .restrict(Where.in(Examination_.applicationId, applicationIds))
                .restrict(Restriction.equal(Examination_.documentsChecked, true))
                .createProjection(Examination_.applicationId)
                .createQuery(entities)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    public StoredAssessment assessment(long id) {
        return entities.find(StoredAssessment.class, id);
    }

    /** Of the latest signed decision of a case. */
    public Optional<StoredAssessment> signedAssessment(long applicationId) {
        return assessments(applicationId)
                .restrict(Restriction.equal(StoredAssessment_.stage, StoredAssessment.Stage.SIGNED))
                .createQuery(entities)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The last one that was kept for preparing or signing until a moment. */
    public Optional<StoredAssessment> assessment(long applicationId, Instant until) {
        return assessments(applicationId)
                .restrict(Restriction.unequal(StoredAssessment_.stage, StoredAssessment.Stage.FROZEN))
                .restrict(Restriction.lessThanOrEqual(StoredAssessment_.madeAt, until))
                .createQuery(entities)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** That a signed document of a case rests on. */
    public Optional<StoredAssessment> assessmentOf(long applicationId, long documentId) {
        return assessments(applicationId)
                .restrict(Restriction.equal(StoredAssessment_.documentId, documentId))
                .createQuery(entities)
                .getResultStream()
                .findFirst();
    }

    private static SelectionSpecification<StoredAssessment> assessments(long applicationId) {
        return SelectionSpecification.create(StoredAssessment.class)
                .restrict(Restriction.equal(StoredAssessment_.applicationId, applicationId))
                .sort(Order.desc(StoredAssessment_.id));
    }

    /** The latest first. */
    public List<Return> returns(long applicationId) {
        return SelectionSpecification.create(ReturnedDecision.class)
                .restrict(Restriction.equal(ReturnedDecision_.applicationId, applicationId))
                .sort(Order.desc(ReturnedDecision_.id))
                .createQuery(entities)
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
