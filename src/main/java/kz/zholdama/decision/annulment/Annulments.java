package kz.zholdama.decision.annulment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.desk.DecisionDocuments;
import kz.zholdama.decision.desk.DecisionRecords;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.referral.Referrals;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.signing.SigningKeys;
import kz.zholdama.signing.UnlockedKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Annuls a signed decision by a new signed act and opens the case again. An employer's place that the case still holds
 * stays held: the specialist sees it in the open case and either refers to it anew or gives it up.
 */
@Service
public class Annulments {

    private static final int MAX_REASON = 2000;
    private static final Set<ApplicationStatus> DECIDED =
            Set.of(ApplicationStatus.ISSUED, ApplicationStatus.SLIP_RETURNED, ApplicationStatus.CLOSED);

    private final Applications applications;
    private final DecisionRecords records;
    private final DocumentArchive archive;
    private final AnnulmentActs acts;
    private final SigningKeys keys;
    private final Referrals referrals;
    private final CareerCentres centres;
    private final Regulations regulations;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    Annulments(
            Applications applications,
            DecisionRecords records,
            DocumentArchive archive,
            AnnulmentActs acts,
            SigningKeys keys,
            Referrals referrals,
            CareerCentres centres,
            Regulations regulations,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.applications = applications;
        this.records = records;
        this.archive = archive;
        this.acts = acts;
        this.keys = keys;
        this.referrals = referrals;
        this.centres = centres;
        this.regulations = regulations;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    /** Opens the signed-in director's key; see {@link SigningDesk#unlock}. */
    @PreAuthorize("hasRole('DIRECTOR')")
    public UnlockedKey unlock(char[] pin) {
        return keys.unlock(staff.actor().staffId(), pin);
    }

    /**
     * @param reason in sentences, as it is printed
     * @return the act
     * @throws DecisionRefused without a reason, without a decision in force, or when the person has another running case
     *                         of the same kind by now
     * @throws WrongStatus     when the case has not been decided
     * @throws kz.zholdama.intake.AlreadyDecided when a colleague was faster
     */
    @Transactional
    @PreAuthorize("hasRole('DIRECTOR')")
    public StoredDocument annul(SigningOrder decision, String reason, UnlockedKey key) {
        var text = DecisionRefused.text(reason, MAX_REASON);
        if (text.isEmpty()) {
            throw new DecisionRefused(Reason.ANNULMENT_WITHOUT_REASON);
        }
        var id = decision.applicationId();
        regulations.keepCalendar(); // the new term is reckoned by it
        var application = applications.lock(id, decision.version());
        if (!DECIDED.contains(application.status())) {
            throw new WrongStatus(application.status());
        }
        requireNoOtherCase(application);
        var kind = application.decisionKind().orElseThrow(() -> new DecisionRefused(Reason.NOTHING_TO_ANNUL));
        var annulled = inForce(id, DecisionDocuments.archived(kind));
        var centre = centres.get(application.centreId());
        var today = LocalDate.now(clock);
        application.reopenAfterAnnulment(
                today,
                regulations.clock(centre.hours(), application.countsFrom()).dueAt(today),
                staff.actor(),
                clock.instant());
        records.prepared(id).ifPresent(records::remove);
        if (kind == DecisionKind.REFERRAL) {
            referrals.annul(id);
        }
        reopen(application); // every other lock before the one of the counter
        var act = acts.sign(annulled, kind, application, centre, text, key);
        events.publishEvent(new DecisionHappening.Annulled(
                id,
                application.centreId(),
                annulled.number().orElseThrow(),
                act.number().orElseThrow()));
        return act;
    }

    private void reopen(Application application) {
        try {
            records.keep(application);
        } catch (RuntimeException e) {
            throw AlreadyRunning.isBehind(e)
                    ? new DecisionRefused(Reason.OTHER_CASE_RUNNING)
                    : e; // registered this very moment
        }
    }

    private StoredDocument inForce(long applicationId, DocumentKind kind) {
        return archive.ofApplication(applicationId).stream()
                .filter(document -> document.kind() == kind && !document.isAnnulled())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new DecisionRefused(Reason.NOTHING_TO_ANNUL));
    }

    /** The case would be a second running one of its kind (the database forbids a second undecided one as well). */
    private void requireNoOtherCase(Application application) {
        var kind = application.measure().kind();
        if (applications.othersOf(application).stream()
                        .anyMatch(other -> other.measure().kind().equals(kind) && other.blocksAnother())
                || referrals.participations(application.applicantId(), application.id()).stream()
                        .anyMatch(other -> other.measure().kind().equals(kind) && other.running())) {
            throw new DecisionRefused(Reason.OTHER_CASE_RUNNING);
        }
    }
}
