package kz.zholdama.intake.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.KnownApplicant;
import kz.zholdama.intake.NoSuchApplication;
import kz.zholdama.intake.persons.Applicants;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The applications in their tables, kept to the caller's centre; a refused look is journalled like a look. */
@Service
class CaseFiles implements Applications {

    private static final String LOOK = "application.look";

    private static final String WORKERS = "hasAnyRole('SPECIALIST', 'DIRECTOR')";
    private static final String READERS = "hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')";

    private final EntityManager entities;
    private final CaseFinder finder;
    private final Applicants applicants;
    private final CurrentStaff staff;
    private final Journal journal;

    CaseFiles(EntityManager entities, CaseFinder finder, Applicants applicants, CurrentStaff staff, Journal journal) {
        this.entities = entities;
        this.finder = finder;
        this.applicants = applicants;
        this.staff = staff;
        this.journal = journal;
    }

    @Override
    @PreAuthorize(WORKERS)
    @Transactional(propagation = Propagation.MANDATORY)
    public Application lock(long id, long expectedVersion) {
        var application = find(id, LockModeType.PESSIMISTIC_WRITE, "application.change");
        if (application.version() != expectedVersion) {
            throw new AlreadyDecided(application.lastChangedBy().name(), application.lastChangedAt());
        }
        return application;
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Application look(long id) {
        var application = find(id, LockModeType.NONE, LOOK);
        journal.looked(Subject.of("application", id), application.centreId());
        return application;
    }

    @Override
    @PreAuthorize(READERS)
    public void requireScope(Application looked) {
        requireScope(looked, LOOK);
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<CaseSummary> list(CaseQuery query) {
        return page(query, Page.ALL).rows();
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Slice<CaseSummary> page(CaseQuery query, Page page) {
        return finder.page(query, staff.get().centreId(), page);
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Found found(CaseQuery query) {
        return finder.found(query, staff.get().centreId());
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public long count(CaseQuery query) {
        return finder.count(query, staff.get().centreId());
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<Actor> holders() {
        var own = staff.get().centreId();
        return own == null ? List.of() : finder.holders(own);
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<CaseSummary> othersOf(Application application) {
        return finder.ofApplicant(application.applicantId()).stream()
                .filter(other -> other.id() != application.id())
                .toList();
    }

    @Override
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public Optional<KnownApplicant> applicant(long applicantId) {
        return applicants.find(applicantId);
    }

    private Application find(long id, LockModeType lock, String action) {
        var application = entities.find(Application.class, id, lock);
        if (application == null) {
            throw new NoSuchApplication();
        }
        requireScope(application, action);
        return application;
    }

    private void requireScope(Application application, String action) {
        if (!staff.get().sees(application.centreId())) {
            journal.refused(action, Subject.of("application", application.id()), application.centreId());
            throw new AccessDeniedException("The case belongs to another centre");
        }
    }
}
