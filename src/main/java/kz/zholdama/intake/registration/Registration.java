package kz.zholdama.intake.registration;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Consumer;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.NewDocument;
import kz.zholdama.archive.Numbers;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.calendar.Channel;
import kz.zholdama.forms.PdfForms;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationContent;
import kz.zholdama.intake.ApplicationHappening;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.cases.CaseWords;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.DraftFinder;
import kz.zholdama.intake.drafts.StoredDraft;
import kz.zholdama.intake.inquiries.FiledInquiries;
import kz.zholdama.intake.persons.Applicants;
import kz.zholdama.intake.persons.RunningCases;
import kz.zholdama.intake.registration.Arrivals.Arrival;
import kz.zholdama.intake.scans.FiledScans;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a draft in one transaction: the application, its number, the printed paper and the journal, or nothing at all. */
@Component
class Registration {

    private final EntityManager entities;
    private final DraftFinder drafts;
    private final Arrivals arrivals;
    private final ContentCheck check;
    private final Applicants applicants;
    private final RunningCases running;
    private final FiledScans scans;
    private final FiledInquiries inquiries;
    private final CaseWords words;
    private final IntakePapers papers;
    private final PdfForms forms;
    private final DocumentArchive archive;
    private final Numbers numbers;
    private final CurrentStaff staff;
    private final ApplicationEventPublisher events;

    Registration(
            EntityManager entities,
            DraftFinder drafts,
            Arrivals arrivals,
            ContentCheck check,
            Applicants applicants,
            RunningCases running,
            FiledScans scans,
            FiledInquiries inquiries,
            CaseWords words,
            IntakePapers papers,
            PdfForms forms,
            DocumentArchive archive,
            Numbers numbers,
            CurrentStaff staff,
            ApplicationEventPublisher events) {
        this.entities = entities;
        this.drafts = drafts;
        this.arrivals = arrivals;
        this.check = check;
        this.applicants = applicants;
        this.running = running;
        this.scans = scans;
        this.inquiries = inquiries;
        this.words = words;
        this.papers = papers;
        this.forms = forms;
        this.archive = archive;
        this.numbers = numbers;
        this.staff = staff;
        this.events = events;
    }

    @Transactional
    Filed register(long draftId, long version) {
        var draft = drafts.lock(draftId, version);
        var arrival = arrivals.toRegister(draft.centreId(), Channel.CENTRE);
        var content = check.filed(draft.content(), arrival);
        if (!ContentCheck.checklist(draft.content(), arrival)
                .shortcomings(content.documents(), arrival.countsFrom())
                .isEmpty()) {
            throw new PapersIncomplete();
        }
        return register(content, arrival, application -> replace(draft, application));
    }

    /** What came in by an electronic channel; its documents are for the state's systems to show (A2.8). */
    @Transactional
    Filed register(DraftContent sent, long centreId, Channel channel) {
        var arrival = arrivals.toRegister(centreId, channel);
        return register(check.filed(sent, arrival), arrival, this::write);
    }

    private Filed register(ApplicationContent content, Arrival arrival, Consumer<Application> written) {
        var applicantId = applicants.file(content.applicant(), arrival.at());
        running.of(applicantId, content.measure().kind()).ifPresent(other -> {
            throw other;
        });
        check.remember(content, arrival.centre().storedId(), applicantId);
        var code = archive.newCode();
        var number = numbers.next(
                DocumentKind.APPLICATION,
                arrival.centre().storedId(),
                arrival.centre().code(),
                arrival.day());
        var application = Application.register(applicantId, content, arrival.registered(), number, staff.actor());
        var pdf = forms.render(papers.application(content, arrival, number, staff.actor(), code));
        written.accept(application);
        var documentId = archived(DocumentKind.APPLICATION, number, application, pdf, code, arrival);
        events.publishEvent(new ApplicationHappening.Registered(
                application.id(),
                application.centreId(),
                number,
                content.measure(),
                arrival.countsFrom(),
                arrival.dueAt()));
        return new Filed(application.id(), Optional.of(number), Optional.of(arrival.dueAt()), documentId);
    }

    @Transactional
    Filed refuseAcceptance(long draftId, long version) {
        var draft = drafts.lock(draftId, version);
        var arrival = arrivals.now(draft.centreId(), Channel.CENTRE);
        var content = check.filed(draft.content(), arrival);
        var shortcomings = ContentCheck.checklist(draft.content(), arrival)
                .shortcomings(content.documents(), arrival.countsFrom());
        if (shortcomings.isEmpty()) {
            throw new PapersComplete();
        }
        var applicantId = applicants.file(content.applicant(), arrival.at());
        var application = Application.refuseAcceptance(applicantId, content, arrival.refused(), staff.actor());
        var code = archive.newCode();
        var pdf = forms.render(papers.receipt(content, shortcomings, arrival, staff.actor(), code));
        replace(draft, application);
        var documentId = archived(DocumentKind.RECEIPT, null, application, pdf, code, arrival);
        events.publishEvent(new ApplicationHappening.AcceptanceRefused(
                application.id(),
                application.centreId(),
                content.measure(),
                shortcomings.stream()
                        .map(one -> one.type().name() + " " + one.reason())
                        .toList()));
        return new Filed(application.id(), Optional.empty(), Optional.empty(), documentId);
    }

    private void write(Application application) {
        entities.persist(application);
        entities.flush();
        words.write(application);
    }

    private void replace(StoredDraft draft, Application application) {
        write(application);
        if (application.status()
                == ApplicationStatus.REGISTERED) { // refused papers are given back: no scan of them stays
            scans.handOn(draft, application);
            inquiries.handOn(draft, application);
        }
        entities.remove(draft);
        entities.flush();
    }

    private long archived(
            DocumentKind kind,
            @Nullable String number,
            Application application,
            byte[] pdf,
            VerificationCode code,
            Arrival arrival) {
        return archive.store(
                        new NewDocument(
                                kind,
                                number,
                                application.id(),
                                arrival.centre().storedId(),
                                code,
                                false,
                                arrival.day()),
                        pdf)
                .id();
    }
}
