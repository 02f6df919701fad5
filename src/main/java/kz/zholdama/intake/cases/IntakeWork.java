package kz.zholdama.intake.cases;

import jakarta.persistence.EntityManager;
import java.util.Set;
import kz.zholdama.directory.CentreWork;
import kz.zholdama.directory.WorkLeft;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.drafts.StoredDraft;
import kz.zholdama.intake.drafts.StoredDraft_;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.stereotype.Component;

/** Drafts of a centre, and its cases until their result is with the applicant. */
@Component
class IntakeWork implements CentreWork {

    private final EntityManager entities;
    private final CaseFinder finder;

    IntakeWork(EntityManager entities, CaseFinder finder) {
        this.entities = entities;
        this.finder = finder;
    }

    @Override
    public WorkLeft of(long centreId) {
        var drafts = SelectionSpecification.create(StoredDraft.class)
                .restrict(Restriction.equal(StoredDraft_.centreId, centreId))
                .createCountProjection()
                .createQuery(entities)
                .getSingleResult();
        var signed = CaseQuery.of(Set.of(ApplicationStatus.ISSUED, ApplicationStatus.SLIP_RETURNED))
                .onlyToHandOver();
        return WorkLeft.ofIntake(
                drafts,
                finder.count(CaseQuery.of(ApplicationStatus.UNDECIDED), centreId) + finder.count(signed, centreId));
    }
}
