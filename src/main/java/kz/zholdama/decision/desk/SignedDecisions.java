package kz.zholdama.decision.desk;

import static kz.zholdama.platform.Argument.named;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.SigningOrder;
import kz.zholdama.decision.examination.Assessments;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.forms.Form;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.referral.NewReferral;
import kz.zholdama.referral.Referrals;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Decisions on their way to the signature: checked afresh, on fresh data, and issued with what hangs on them. */
@Component
class SignedDecisions implements SignableDocuments {

    private final Applications applications;
    private final DecisionRecords records;
    private final Assessments assessments;
    private final DecisionDocuments documents;
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
            DecisionDocuments documents,
            Referrals referrals,
            Regulations regulations,
            CareerCentres centres,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.applications = applications;
        this.records = records;
        this.assessments = assessments;
        this.documents = documents;
        this.referrals = referrals;
        this.regulations = regulations;
        this.centres = centres;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public boolean take(SigningOrder order) {
        return order.reason() == null;
    }

    @Override
    public SignableDocument check(SigningOrder order, @Nullable Assessment printed) {
        regulations.keepCalendar(); // the term of the slip is reckoned by it
        var id = order.applicationId();
        var application = applications.lock(id, order.version());
        if (application.status() != ApplicationStatus.AWAITING_DIRECTOR) {
            throw new WrongStatus(application.status());
        }
        var decision = records.prepared(id).orElseThrow(() -> new DecisionRefused(Reason.NOT_PREPARED));
        if (decision.isWorkOf(staff.actor())) {
            throw new DecisionRefused(Reason.OWN_CASE);
        }
        var sheet = records.sheet(id);
        var now = assessments.assess(application, sheet);
        if (decision.kind() == DecisionKind.REFERRAL
                && (sheet.place() == null || now.facts().place().lost())) {
            throw new DecisionRefused(Reason.PLACE_LOST);
        }
        var before =
                printed == null ? records.assessment(decision.assessmentId()).content() : printed;
        requireUnchanged(decision.kind(), before, now);
        return new Decision(
                decision,
                new DecisionToPrint(
                        application,
                        decision.kind(),
                        sheet.place(),
                        printed == null ? now : printed,
                        centres.get(application.centreId())));
    }

    /** What changed since the decision was sent to the director is not signed over (product, grounds). */
    private static void requireUnchanged(DecisionKind kind, Assessment before, Assessment now) {
        var changed = Assessments.changed(kind, before, now);
        if (!changed.isEmpty()) {
            throw new DecisionRefused(Reason.OUTCOME_CHANGED, named("grounds", Assessments.numbers(changed)));
        }
        Assessments.require(kind, now);
    }

    private final class Decision implements SignableDocument {

        private final PreparedDecision prepared;
        private final DecisionToPrint toPrint;

        Decision(PreparedDecision prepared, DecisionToPrint toPrint) {
            this.prepared = prepared;
            this.toPrint = toPrint;
        }

        @Override
        public DocumentKind kind() {
            return DecisionDocuments.archived(toPrint.kind());
        }

        @Override
        public Application application() {
            return toPrint.application();
        }

        @Override
        public CareerCentre centre() {
            return toPrint.centre();
        }

        @Override
        public Form form(Imprint imprint) {
            return documents.form(toPrint, imprint);
        }

        @Override
        public Optional<StoredAssessment> assessment(Actor by, Instant at) {
            return Optional.of(
                    StoredAssessment.frozen(application().id(), toPrint.kind(), toPrint.assessment(), by, at));
        }

        @Override
        public void settle() {
            application().issue(toPrint.kind(), staff.actor(), clock.instant());
            records.keep(application());
        }

        @Override
        public void issue(StoredDocument signed) {
            var id = application().id();
            records.keep(StoredAssessment.signed(
                    id, toPrint.kind(), toPrint.assessment(), signed.id(), term(), staff.actor(), clock.instant()));
            if (toPrint.kind() == DecisionKind.REFERRAL) {
                referrals.issue(referral(signed));
            }
            events.publishEvent(new DecisionHappening.Signed(
                    id,
                    application().centreId(),
                    toPrint.kind(),
                    signed.number().orElseThrow(),
                    signed.id()));
        }

        private StoredAssessment.Term term() {
            var application = application();
            var now = LocalDateTime.now(clock);
            return new StoredAssessment.Term(
                    application.dueAt().orElseThrow(),
                    now,
                    regulations
                            .clock(centre().hours(), application.countsFrom())
                            .officeTime(application.termBegan(), now));
        }

        private NewReferral referral(StoredDocument signed) {
            return new NewReferral(
                    application().id(),
                    application().applicantId(),
                    toPrint.applicantName(),
                    application().centreId(),
                    application().measure(),
                    signed.number().orElseThrow(),
                    signed.id(),
                    signed.code().value(),
                    signed.issuedOn(),
                    Objects.requireNonNull(toPrint.place(), "a referral without a place was refused above"),
                    prepared.preparedBy());
        }
    }
}
