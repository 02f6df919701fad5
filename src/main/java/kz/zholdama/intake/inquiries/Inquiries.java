package kz.zholdama.intake.inquiries;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.gateway.AccessConsent;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
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
        var asked = transaction.execute(_ -> {
            var draft = drafts.lock(draftId, version);
            var typed = draft.content().person().iin();
            Iin.problem(typed).ifPresent(problem -> {
                throw new InvalidInput("iin", "number.problem." + problem.name());
            });
            var earlier = inquiries.findByDraftIdOrderByIdDesc(draftId);
            if (earlier.stream().anyMatch(one -> one.isOpen() && one.isAbout(Iin.of(typed)))) {
                throw new AlreadyAsked();
            }
            if (earlier.size() >= MOST) {
                throw new AskedTooOften(MOST);
            }
            var inquiry = inquiries.saveAndFlush(
                    new StoredInquiry(draftId, draft.centreId(), Iin.of(typed), staff.actor(), clock.instant()));
            events.publishEvent(inquiry.asked());
            return inquiry.value();
        });
        run.start(asked.id());
        return asked;
    }

    /**
     * The person read the code of the message out.
     *
     * @throws InvalidInput when it is none
     * @throws NoSuchDraft  when the draft is gone
     */
    public void enterCode(long draftId, String code) {
        var typed = code == null ? "" : code.replaceAll("\\s", "");
        if (!typed.matches("\\d{1," + LONGEST_CODE + "}")) {
            throw new InvalidInput("code", "inquiry.error.code");
        }
        var entered = transaction.execute(_ -> latest(draftId)
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

    /** The latest that went with a case that the caller has looked at. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public Optional<Inquiry> ofCase(Application looked) {
        applications.requireScope(looked);
        return inquiries.findByApplicationIdOrderByIdDesc(looked.id()).stream()
                .findFirst()
                .map(StoredInquiry::value);
    }

    /** The drafts of the caller's centre that wait for the person, or for a system; no more than a list may show. */
    @Transactional(readOnly = true)
    public Set<Long> waiting() {
        var centre = staff.get().centreId();
        return centre == null
                ? Set.of()
                : Set.copyOf(SelectionSpecification.create(StoredInquiry.class)
                        .restrict(Restriction.equal(StoredInquiry_.centreId, centre))
                        .restrict(Restriction.notNull(StoredInquiry_.nextAt))
                        .restrict(Restriction.notNull(StoredInquiry_.draftId))
                        .createProjection(StoredInquiry_.draftId)
                        .createQuery(entities)
                        .setMaxResults(AT_ONCE)
                        .getResultList());
    }

    private Optional<StoredInquiry> latest(long draftId) {
        drafts.find(draftId, LockModeType.NONE, "draft.look");
        return inquiries.findByDraftIdOrderByIdDesc(draftId).stream().findFirst();
    }
}
