package kz.zholdama.decision.desk;

import java.time.Clock;
import java.util.Objects;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.examination.Assessments;
import kz.zholdama.decision.examination.FactFinding;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.referral.NewReferral;
import kz.zholdama.referral.Referrals;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.signing.UnlockedKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs one decision: checked afresh, numbered, printed, signed, stored and issued in one transaction, or nothing of it.
 */
@Component
class SignedDecisions {

    private final Applications applications;
    private final DecisionRecords records;
    private final Assessments assessments;
    private final FactFinding facts;
    private final DecisionDocuments documents;
    private final SigningPress press;
    private final Referrals referrals;
    private final Regulations regulations;
    private final CareerCentres centres;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    SignedDecisions(
            Applications applications,
            DecisionRecords records,
            Assessments assessments,
            FactFinding facts,
            DecisionDocuments documents,
            SigningPress press,
            Referrals referrals,
            Regulations regulations,
            CareerCentres centres,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.applications = applications;
        this.records = records;
        this.assessments = assessments;
        this.facts = facts;
        this.documents = documents;
        this.press = press;
        this.referrals = referrals;
        this.regulations = regulations;
        this.centres = centres;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional
    @PreAuthorize("hasRole('DIRECTOR')")
    public StoredDocument sign(long id, long shownVersion, UnlockedKey key) {
        regulations.keepCalendar(); // the term of the slip is reckoned by it
        var application = applications.lock(id, shownVersion);
        if (application.status() != ApplicationStatus.AWAITING_DIRECTOR) {
            throw new WrongStatus(application.status());
        }
        var decision = records.prepared(id).orElseThrow(() -> new DecisionRefused(Reason.NOT_PREPARED));
        if (decision.isWorkOf(staff.actor())) {
            throw new DecisionRefused(Reason.OWN_CASE);
        }
        var sheet = records.sheet(id);
        if (decision.kind() == DecisionKind.REFERRAL
                && (sheet.place() == null || !facts.isHeld(application, sheet.place()))) {
            throw new DecisionRefused(Reason.PLACE_LOST);
        }
        var assessment = reassess(application, decision, sheet);
        var now = clock.instant();
        application.issue(decision.kind(), staff.actor(), now);
        records.keep(application); // every other lock before the one of the counter
        var toPrint = new DecisionToPrint(
                application, decision.kind(), sheet.place(), assessment, centres.get(application.centreId()));
        var stored = press.sign(
                DecisionDocuments.archived(decision.kind()),
                application,
                toPrint.centre(),
                key,
                imprint -> documents.form(toPrint, imprint));
        records.keep(StoredAssessment.signed(id, decision.kind(), assessment, stored.id(), staff.actor(), now));
        if (decision.kind() == DecisionKind.REFERRAL) {
            referrals.issue(new NewReferral(
                    id,
                    application.applicantId(),
                    toPrint.applicantName(),
                    application.centreId(),
                    application.measure(),
                    stored.number().orElseThrow(),
                    stored.id(),
                    stored.code().value(),
                    Dates.dayOf(now),
                    Objects.requireNonNull(sheet.place(), "a referral without a place was refused above"),
                    decision.preparedBy()));
        }
        events.publishEvent(new DecisionHappening.Signed(
                id, application.centreId(), decision.kind(), stored.number().orElseThrow(), stored.id()));
        return stored;
    }

    /** On fresh data: what changed since the decision was sent to the director is not signed over (product, grounds). */
    private Assessment reassess(Application application, PreparedDecision decision, ExaminationSheet sheet) {
        var before = records.assessment(decision.assessmentId()).content();
        var now = assessments.assess(application, sheet);
        var changed = Assessments.changed(decision.kind(), before, now);
        if (!changed.isEmpty()) {
            throw new DecisionRefused(Reason.OUTCOME_CHANGED, Assessments.numbers(changed));
        }
        Assessments.require(decision.kind(), now);
        return now;
    }
}
