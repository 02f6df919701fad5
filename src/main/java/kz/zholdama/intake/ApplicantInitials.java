package kz.zholdama.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All that anybody may learn of who applied: who holds the paper compares it with the name on it. */
@Component
public class ApplicantInitials {

    private final StoredApplications applications;

    ApplicantInitials(StoredApplications applications) {
        this.applications = applications;
    }

    /** "А. А. С."; empty when the case is gone, and the document alone was kept. */
    @Transactional(readOnly = true)
    public Optional<String> of(long applicationId) {
        return applications
                .findById(applicationId)
                .map(one -> one.content().applicant().name().initials());
    }
}
