package kz.zholdama.decision.annulment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
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
import kz.zholdama.decision.desk.Imprint;
import kz.zholdama.decision.desk.SignableDocument;
import kz.zholdama.decision.desk.SignableDocuments;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.forms.Form;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.referral.Referrals;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Acts that annul a signed decision and open its case again. */
@Component
class AnnulledDecisions implements SignableDocuments {

    private static final Set<ApplicationStatus> DECIDED =
            Set.of(ApplicationStatus.ISSUED, ApplicationStatus.SLIP_RETURNED, ApplicationStatus.CLOSED);

    private final Applications applications;
    private final DecisionRecords records;
    private final DocumentArchive archive;
    private final Referrals referrals;
    private final CareerCentres centres;
    private final Regulations regulations;
    private final Kinds kinds;
    private final Texts texts;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    AnnulledDecisions(
            Applications applications,
            DecisionRecords records,
            DocumentArchive archive,
            Referrals referrals,
            CareerCentres centres,
            Regulations regulations,
            Kinds kinds,
            Texts texts,
            Settings settings,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            Clock clock) {
        this.applications = applications;
        this.records = records;
        this.archive = archive;
        this.referrals = referrals;
        this.centres = centres;
        this.regulations = regulations;
        this.kinds = kinds;
        this.texts = texts;
        this.settings = settings;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public boolean take(SigningOrder order) {
        return order.reason() != null;
    }

    @Override
    public SignableDocument check(SigningOrder order, @Nullable Assessment printed) {
        regulations.keepCalendar(); // the new term is reckoned by it
        var id = order.applicationId();
        var application = applications.lock(id, order.version());
        if (!DECIDED.contains(application.status())) {
            throw new WrongStatus(application.status());
        }
        requireNoOtherCase(application);
        var kind = application.decisionKind().orElseThrow(() -> new DecisionRefused(Reason.NOTHING_TO_ANNUL));
        return new Act(
                application,
                kind,
                new AnnulmentDocument(
                        centres.get(application.centreId()),
                        inForce(id, DecisionDocuments.archived(kind)),
                        title(kind, application),
                        application.content().applicant().name().full(),
                        Objects.requireNonNull(order.reason()),
                        settings.appealText()));
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

    /** "Направление на переселение", "Мотивированный ответ об отказе", as the act of annulment names it. */
    private String title(DecisionKind kind, Application application) {
        var title = kind == DecisionKind.REFERRAL
                ? kinds.of(PaperOfKind.class, application.measure()).title()
                : "decision.title.REFUSAL";
        return texts.text(title, Texts.RUSSIAN);
    }

    private final class Act implements SignableDocument {

        private final Application application;
        private final DecisionKind annulledKind;
        private final AnnulmentDocument document;

        Act(Application application, DecisionKind annulledKind, AnnulmentDocument document) {
            this.application = application;
            this.annulledKind = annulledKind;
            this.document = document;
        }

        @Override
        public DocumentKind kind() {
            return DocumentKind.ANNULMENT;
        }

        @Override
        public Application application() {
            return application;
        }

        @Override
        public CareerCentre centre() {
            return document.centre();
        }

        @Override
        public Form form(Imprint imprint) {
            return document.form(imprint);
        }

        @Override
        public Optional<StoredAssessment> assessment(Actor by, Instant at) {
            return Optional.empty();
        }

        @Override
        public void settle() {
            var today = LocalDate.now(clock);
            var due = regulations
                    .clock(centre().hours(), application.countsFrom())
                    .dueAt(today);
            application.reopenAfterAnnulment(today, due, staff.actor(), clock.instant());
            records.prepared(application.id()).ifPresent(records::remove);
            if (annulledKind == DecisionKind.REFERRAL) {
                referrals.annul(application.id());
            }
            reopen();
        }

        private void reopen() {
            try {
                records.keep(application);
            } catch (RuntimeException e) {
                throw AlreadyRunning.isBehind(e)
                        ? new DecisionRefused(Reason.OTHER_CASE_RUNNING)
                        : e; // registered this very moment
            }
        }

        @Override
        public void issue(StoredDocument act) {
            var annulled = document.annulled();
            archive.annul(annulled.id(), act.id());
            records.keep(new Annulment(
                    act.id(), annulled.id(), application.id(), document.reason(), staff.actor(), clock.instant()));
            events.publishEvent(new DecisionHappening.Annulled(
                    application.id(),
                    application.centreId(),
                    annulled.number().orElseThrow(),
                    act.number().orElseThrow()));
        }
    }
}
