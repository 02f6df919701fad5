package kz.zholdama.intake.cases;

import jakarta.persistence.EntityManager;
import java.util.Set;
import kz.zholdama.directory.CentreWork;
import kz.zholdama.directory.WorkLeft;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.CaseQuery;
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
        var drafts = entities.createQuery("select count(d) from StoredDraft d where d.centreId = :centre", Long.class)
                .setParameter("centre", centreId)
                .getSingleResult();
        var signed = CaseQuery.of(Set.of(ApplicationStatus.ISSUED, ApplicationStatus.SLIP_RETURNED))
                .onlyToHandOver();
        return WorkLeft.ofIntake(
                drafts,
                finder.count(CaseQuery.of(ApplicationStatus.UNDECIDED), centreId) + finder.count(signed, centreId));
    }
}
