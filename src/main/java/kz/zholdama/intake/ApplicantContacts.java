package kz.zholdama.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an applicant can be told of his case, for notices, which nobody is signed in for. Says neither name nor ИИН. */
@Component
public class ApplicantContacts {

    private final StoredApplications applications;

    ApplicantContacts(StoredApplications applications) {
        this.applications = applications;
    }

    /**
     * What the applicant left, as he typed it.
     *
     * @param number of the application
     */
    public record Contact(
            String number,
            long centreId,
            @Nullable String email,
            @Nullable String phone) {

        @Override
        public String toString() {
            return "Contact[" + number + "]";
        }
    }

    /** The number of a case; empty when it is gone, or was never registered. */
    @Transactional(readOnly = true)
    public Optional<String> number(long applicationId) {
        return applications.findById(applicationId).flatMap(Application::number);
    }

    /**
     * Empty when the case is gone, was not registered, or when the person does not consent, or no longer, to the use of his data
     * (law on personal data, art. 7 and 8).
     */
    @Transactional(readOnly = true)
    public Optional<Contact> of(long applicationId) {
        return applications
                .findById(applicationId)
                .filter(one -> one.content().consents().personalData()
                        && one.consentWithdrawnOn().isEmpty())
                .flatMap(one -> one.number()
                        .map(number -> new Contact(
                                number,
                                one.centreId(),
                                one.content().applicant().email(),
                                one.content().applicant().phone())));
    }
}
