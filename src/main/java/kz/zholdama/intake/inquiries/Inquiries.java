package kz.zholdama.intake.inquiries;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.zholdama.gateway.AccessConsent;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.WrongStatus;
import kz.zholdama.intake.drafts.DraftFinder;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.NoSuchDraft;
import kz.zholdama.intake.drafts.TakenOver;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the systems of the state about an applicant, with his consent (A2.8). Nobody waits for them here: what is asked is
 * answered by and by ({@link InquiryRun}). For specialists, within their centre.
 */
@Service
@PreAuthorize("hasRole('SPECIALIST')")
public class Inquiries {

    /** Longest code of a message. */
    public static final int LONGEST_CODE = 12;

    private static final String READERS = "hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')";
    private static final int MOST = 5;
    private static final int AT_ONCE = 500;

    private final StoredInquiries inquiries;
    private final EntityManager entities;
    private final InquiryRun run;
    private final AskedSystems systems;
    private final AccessConsent consents;
    private final DraftFinder drafts;
    private final Applications applications;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final CurrentStaff staff;
    private final Clock clock;

    Inquiries(
            StoredInquiries inquiries,
            EntityManager entities,
            InquiryRun run,
            AskedSystems systems,
            AccessConsent consents,
            DraftFinder drafts,
            Applications applications,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            CurrentStaff staff,
            Clock clock) {
        this.inquiries = inquiries;
        this.entities = entities;
        this.run = run;
        this.systems = systems;
        this.consents = consents;
        this.drafts = drafts;
        this.applications = applications;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.staff = staff;
        this.clock = clock;
    }

    /** Whether this installation asks anybody. */
    @PreAuthorize(READERS)
    public boolean isOffered() {
        return consents.isConfigured() && systems.isAny();
    }

    /**
     * Has 1414 ask the person of a draft that the caller holds for his consent; then the systems are asked.
     *
     * @throws InvalidInput  when his number is not typed, or is wrong
     * @throws AlreadyAsked  while it goes on
     * @throws AskedTooOften after so many times
     * @throws TakenOver     and the others of {@link Drafts#save}
     */
    public Inquiry ask(long draftId, long version) {
        return started(() -> {
            var draft = drafts.lock(draftId, version);
            var typed = draft.content().person().iin();
            Iin.problem(typed).ifPresent(problem -> {
                throw new InvalidInput("iin", "number.problem." + problem.name());
            });
            return entered(ofDraft(draftId), StoredInquiry.of(draft, Iin.of(typed), staff.actor(), clock.instant()));
        });
    }

    /**
     * The same of the applicant of a case which has not been decided on yet, however it came in. What was asked while it was a
     * draft counts.
     *
     * @param version the one that the caller's screen shows
     * @throws AlreadyAsked     while it goes on
     * @throws AskedTooOften    after so many times
     * @throws WrongStatus      when the decision is with the director, or beyond
     * @throws ConsentWithdrawn when the applicant wants his data to be used no more
     * @throws AlreadyDecided   and the others of {@link Applications#lock}
     */
    public Inquiry askOfCase(long applicationId, long version) {
        return started(() -> {
            var application = asking(applicationId, version);
            return entered(ofCase(applicationId), StoredInquiry.of(application, staff.actor(), clock.instant()));
        });
    }

    private Application asking(long applicationId, long version) {
        var application = applications.lock(applicationId, version);
        application.requireExaminable();
        if (application.consentWithdrawnOn().isPresent()) {
            throw new ConsentWithdrawn();
        }
        return application;
    }

    private Inquiry started(Supplier<StoredInquiry> enter) {
        var asked = transaction.execute(_ -> enter.get().value());
        run.start(asked.id());
        return asked;
    }

    private StoredInquiry entered(List<StoredInquiry> earlier, StoredInquiry inquiry) {
        if (earlier.stream().anyMatch(one -> one.hinders(inquiry))) {
            throw new AlreadyAsked();
        }
        if (earlier.size() >= MOST) {
            throw new AskedTooOften(MOST);
        }
        var entered = inquiries.saveAndFlush(inquiry);
        events.publishEvent(entered.asked());
        return entered;
    }

    /**
     * The person read the code of the message out.
     *
     * @throws InvalidInput when it is none
     * @throws NoSuchDraft  when the draft is gone
     */
    public void enterCode(long draftId, String code) {
        enterCode(code, () -> latest(draftId));
    }

    /**
     * The same of a case.
     *
     * @param version the one that the caller's screen shows
     * @throws InvalidInput when it is none
     * @throws WrongStatus  and the others of {@link #askOfCase}
     */
    public void enterCodeOfCase(long applicationId, long version, String code) {
        enterCode(code, () -> {
            asking(applicationId, version);
            return ofCase(applicationId).stream().findFirst();
        });
    }

    private void enterCode(String code, Supplier<Optional<StoredInquiry>> latest) {
        var typed = code == null ? "" : code.replaceAll("\\s", "");
        if (!typed.matches("\\d{1," + LONGEST_CODE + "}")) {
            throw new InvalidInput("code", "inquiry.error.code");
        }
        var entered = transaction.execute(_ -> latest.get()
                .filter(StoredInquiry::isWaiting)
                .flatMap(one -> inquiries.findLockedById(one.id()))
                .filter(StoredInquiry::isWaiting)
                .map(inquiry -> {
                    inquiry.type(typed, clock.instant());
                    return inquiry.id();
                }));
        entered.ifPresent(run::start);
    }

    /** The latest of a draft of the caller's centre. @throws NoSuchDraft when it is gone */
    @Transactional(readOnly = true)
    public Optional<Inquiry> of(long draftId) {
        return latest(draftId).map(StoredInquiry::value);
    }

    /** The latest of a case that the caller has looked at. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<Inquiry> ofCase(Application looked) {
        applications.requireScope(looked);
        return ofCase(looked.id()).stream().findFirst().map(StoredInquiry::value);
    }

    /** The drafts of the caller's centre that wait for the person, or for a system; no more than a list may show. */
    @Transactional(readOnly = true)
    public Set<Long> waiting() {
        return waiting(StoredInquiry_.draftId);
    }

    /** The same of its cases. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Set<Long> waitingCases() {
        return waiting(StoredInquiry_.applicationId);
    }

    private Set<Long> waiting(SingularAttribute<StoredInquiry, Long> owner) {
        var centre = staff.get().centreId();
        return centre == null
                ? Set.of()
                : Set.copyOf(SelectionSpecification.create(StoredInquiry.class)
                        .restrict(Restriction.equal(StoredInquiry_.centreId, centre))
                        .restrict(Restriction.notNull(StoredInquiry_.nextAt))
                        .restrict(Restriction.notNull(owner))
                        .createProjection(owner)
                        .createQuery(entities)
                        .setMaxResults(AT_ONCE)
                        .getResultList());
    }

    private Optional<StoredInquiry> latest(long draftId) {
        drafts.find(draftId, LockModeType.NONE, "draft.look");
        return ofDraft(draftId).stream().findFirst();
    }

    private List<StoredInquiry> ofDraft(long draftId) {
        return inquiries.findByDraftIdOrderByIdDesc(draftId);
    }

    private List<StoredInquiry> ofCase(long applicationId) {
        return inquiries.findByApplicationIdOrderByIdDesc(applicationId);
    }
}
