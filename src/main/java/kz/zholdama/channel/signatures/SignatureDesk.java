package kz.zholdama.channel.signatures;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.ChannelHappening;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.channel.SignatureState;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.person.Iin;
import kz.zholdama.person.PlainText;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the staff see of the signatures under electronic applications, and how specialists resolve what could not be told: by
 * another check, or by making sure of the applicant's will themselves. Within the caller's centre; throws
 * {@link ChangedMeanwhile} when a colleague was faster.
 */
@Service
@PreAuthorize("hasRole('SPECIALIST')")
public class SignatureDesk {

    /** Most characters of a reason. */
    public static final int LONGEST_NOTE = 1000;

    private final StoredSignatures signatures;
    private final ApplicantSignatures checks;
    private final Applications applications;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final CurrentStaff staff;
    private final Clock clock;

    SignatureDesk(
            StoredSignatures signatures,
            ApplicantSignatures checks,
            Applications applications,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            CurrentStaff staff,
            Clock clock) {
        this.signatures = signatures;
        this.checks = checks;
        this.applications = applications;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.staff = staff;
        this.clock = clock;
    }

    private record ToCheck(StoredSignature stored, Iin applicant) {

        SignatureFinding by(ApplicantSignatures checks) {
            return checks.check(stored.cms(), stored.signed(), applicant, stored.receivedAt());
        }
    }

    /** Of a case that the caller has looked at; empty for one that came on paper. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Optional<ApplicantSignature> of(Application looked) {
        applications.requireScope(looked);
        return signatures.findByApplicationId(looked.id()).map(StoredSignature::value);
    }

    /**
     * Looks at it again: whoever did not answer may do so by now. The services of others are asked outside of a transaction.
     *
     * @param version as it is shown
     */
    public ApplicantSignature checkAgain(long applicationId, long version) {
        var found = transaction
                .execute(_ -> {
                    var applicant = applications
                            .look(applicationId)
                            .content()
                            .applicant()
                            .iin();
                    return new ToCheck(unsettled(applicationId, version), applicant);
                })
                .by(checks);
        return change(
                applicationId, version, (signature, centreId) -> signature.checked(found, centreId, clock.instant()));
    }

    /**
     * The specialist made sure that the applicant wants it, or that he does not.
     *
     * @param confirmed whether he wants it
     * @param note      how the specialist knows
     * @throws InvalidInput without a reason
     */
    public ApplicantSignature decide(long applicationId, long version, boolean confirmed, String note) {
        if (note == null || note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new InvalidInput("note", "channel.signature.error.note");
        }
        PlainText.problem(note).ifPresent(problem -> {
            throw new InvalidInput("note", problem.messageKey());
        });
        var decided = confirmed ? SignatureState.CONFIRMED : SignatureState.REFUSED;
        return change(
                applicationId,
                version,
                (signature, centreId) -> signature.decide(decided, note.strip(), centreId, staff.actor()));
    }

    private ApplicantSignature change(
            long applicationId, long version, BiFunction<StoredSignature, Long, ChannelHappening> act) {
        return transaction.execute(_ -> {
            var centreId = applications.look(applicationId).centreId();
            var signature = signatures
                    .findLockedByApplicationId(applicationId)
                    .filter(one -> isOpen(one, version))
                    .orElseThrow(ChangedMeanwhile::new);
            var happening = act.apply(signature, centreId);
            signatures.saveAndFlush(signature);
            events.publishEvent(happening);
            return signature.value();
        });
    }

    private StoredSignature unsettled(long applicationId, long version) {
        return signatures
                .findByApplicationId(applicationId)
                .filter(one -> isOpen(one, version))
                .orElseThrow(ChangedMeanwhile::new);
    }

    private static boolean isOpen(StoredSignature signature, long version) {
        return signature.version() == version && !signature.isSettled();
    }
}
