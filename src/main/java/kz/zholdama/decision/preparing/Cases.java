package kz.zholdama.decision.preparing;

import java.util.Set;
import java.util.stream.Collectors;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.CaseVersion;
import kz.zholdama.decision.desk.DecisionRecords;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.NoSuchApplication;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases. Every opening is a look at personal data and is journalled. */
@Service
public class Cases {

    private final Applications applications;
    private final CaseReader reader;
    private final DecisionRecords records;
    private final CurrentStaff staff;

    Cases(Applications applications, CaseReader reader, DecisionRecords records, CurrentStaff staff) {
        this.applications = applications;
        this.reader = reader;
        this.records = records;
        this.staff = staff;
    }

    /**
     * The case with everything known of it, judged anew by all six grounds.
     *
     * @throws AccessDeniedException for a case of another centre (journalled)
     * @throws NoSuchApplication     when there is none
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public CaseFile open(long id) {
        return reader.read(applications.look(id));
    }

    /** Ids of the cases that directors sent back and that await a specialist of the caller's centre; none without a centre. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Set<Long> returned() {
        var centre = staff.get().centreId();
        return centre == null ? Set.of() : records.returned(centre);
    }

    /** Ids of the cases of the caller's centre whose papers have not been compared with the data; none without a centre. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Set<Long> toCompare() {
        if (staff.get().centreId() == null) {
            return Set.of();
        }
        var examined = applications.list(CaseQuery.of(Set.of(ApplicationStatus.REGISTERED))).stream()
                .map(CaseSummary::id)
                .collect(Collectors.toSet());
        examined.removeAll(records.compared(examined));
        return examined;
    }

    /**
     * Locks a case for a command until the running transaction ends.
     *
     * @throws AlreadyDecided when a colleague changed the application or its examination since
     */
    Application lock(long id, CaseVersion shown) {
        var application = applications.lock(id, shown.application());
        records.examination(id, shown.examination());
        return application;
    }
}
