package kz.zholdama.intake.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.Assessor;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.checking.CategoryHints;
import kz.zholdama.eligibility.checking.Hints;
import kz.zholdama.forms.PdfForms;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.EarlierReferrals;
import kz.zholdama.intake.StatedCase;
import kz.zholdama.intake.cases.CaseFinder;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.TakenOver;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.persons.Applicants;
import kz.zholdama.intake.persons.Earlier;
import kz.zholdama.intake.persons.RunningCases;
import kz.zholdama.intake.registration.Arrivals.Arrival;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.measure.Kinds;
import kz.zholdama.person.Category;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The intake desk (Rules, items 4 and 8): answers every question of the wizard, so that the screen holds no rule, and ends
 * a draft with a registration or a refusal receipt. For specialists.
 */
@Service
@PreAuthorize("hasRole('SPECIALIST')")
public class Intake {

    private final Registration registration;
    private final Drafts drafts;
    private final Arrivals arrivals;
    private final ContentCheck check;
    private final Assessor assessor;
    private final Kinds kinds;
    private final Applicants applicants;
    private final RunningCases running;
    private final CaseFinder cases;
    private final ObjectProvider<EarlierReferrals> referrals;
    private final IntakePapers papers;
    private final PdfForms forms;
    private final CurrentStaff staff;
    private final Journal journal;

    Intake(
            Registration registration,
            Drafts drafts,
            Arrivals arrivals,
            ContentCheck check,
            Assessor assessor,
            Kinds kinds,
            Applicants applicants,
            RunningCases running,
            CaseFinder cases,
            ObjectProvider<EarlierReferrals> referrals,
            IntakePapers papers,
            PdfForms forms,
            CurrentStaff staff,
            Journal journal) {
        this.registration = registration;
        this.drafts = drafts;
        this.arrivals = arrivals;
        this.check = check;
        this.assessor = assessor;
        this.kinds = kinds;
        this.applicants = applicants;
        this.running = running;
        this.cases = cases;
        this.referrals = referrals;
        this.papers = papers;
        this.forms = forms;
        this.staff = staff;
        this.journal = journal;
    }

    /** Answers what the wizard may ask about what is typed, as of now in the caller's centre. */
    @Transactional(readOnly = true)
    public Answers answers(DraftContent content) {
        var arrival = now();
        var checklist = ContentCheck.checklist(content, arrival);
        var iin = Objects.requireNonNullElse(content.person().iin(), "").strip();
        var history = Iin.problem(iin).isPresent() ? List.<Participation>of() : running.history(iin);
        var facts = facts(content, arrival).map(known -> known.alone(arrival.countsFrom(), history));
        var problems = check.problems(content, arrival);
        return new Answers(
                arrival.edition().measures(),
                problems,
                checklist,
                ContentCheck.isOffered(content, arrival)
                        ? Optional.of(ContentCheck.circumstances(content, arrival))
                        : Optional.empty(),
                problems.isEmpty() ? Optional.of(check.filedDetails(content, arrival)) : Optional.empty(),
                checklist.shortcomings(DocumentsCheck.answered(checklist, content.documents()), arrival.countsFrom()),
                facts.map(known -> doubts(known, arrival)).orElse(List.of()),
                facts.map(known -> Hints.of(known, arrival.edition())).orElse(List.of()),
                CategoryHints.of(person(content.person()), history, arrival.countsFrom(), arrival.edition()));
    }

    /** What is known of a person, at whatever centre; the look is journalled. Nothing for a number that is not known. */
    @Transactional(readOnly = true)
    public Earlier earlier(@Nullable String iin) {
        return Optional.ofNullable(iin)
                .map(String::strip)
                .filter(typed -> Iin.problem(typed).isEmpty())
                .flatMap(applicants::find)
                .map(applicant -> {
                    journal.looked(Subject.of("applicant", applicant.id()), centre());
                    return new Earlier(
                            Optional.of(applicant),
                            cases.ofApplicant(applicant.id()),
                            referrals.stream()
                                    .flatMap(known -> known.of(applicant.id()).stream())
                                    .toList());
                })
                .orElse(Earlier.NOTHING);
    }

    /** The refusal receipt (A3) as it would be printed now. Throws like {@link #refuseAcceptance}. */
    @Transactional(readOnly = true)
    public byte[] previewReceipt(long draftId) {
        var content = drafts.load(draftId).content();
        var arrival = now();
        return forms.preview(papers.receipt(
                check.content(content, arrival), answers(content).shortcomings(), arrival, staff.actor(), null));
    }

    /**
     * Refuses to accept incomplete or expired papers (Rules, item 8): the receipt is stored, the draft is gone.
     *
     * @throws PapersComplete when nothing is missing or expired
     * @throws InvalidInput   when something else is wrong with the application
     * @throws TakenOver      and the others of {@link Drafts#save}
     */
    public Filed refuseAcceptance(long draftId, long version) {
        return registration.refuseAcceptance(draftId, version);
    }

    /**
     * Registers the application: number, counted day, due date and the printed A1, all or nothing; the draft is gone.
     *
     * @throws AlreadyRunning   when the person has a running case of the same kind, also one registered this very moment
     * @throws PapersIncomplete when a required document is missing or expired
     * @throws InvalidInput     when something else is wrong with the application
     * @throws TakenOver        and the others of {@link Drafts#save}
     */
    public Filed register(long draftId, long version) {
        try {
            return registration.register(draftId, version);
        } catch (RuntimeException e) {
            throw AlreadyRunning.isBehind(e)
                    ? new AlreadyRunning()
                    : e; // what the lock on the person did not see, the table did
        }
    }

    private Optional<StatedCase> facts(DraftContent content, Arrival arrival) {
        var person = content.person();
        if (!ContentCheck.isOffered(content, arrival)
                || Iin.problem(Objects.requireNonNullElse(person.iin(), "")).isPresent()) {
            return Optional.empty();
        }
        var kind = kinds.details(content.chosen());
        var documents = content.documents().stream()
                .filter(document -> document.presentation() != null)
                .toList();
        return Optional.of(new StatedCase(
                content.chosen(),
                person(person),
                kind.facts(kind.orBlank(content.details()), documents, ContentCheck.circumstances(content, arrival)),
                documents,
                new CaseFacts.Consents(true, true, null)));
    }

    private static CaseFacts.Person person(TypedPerson typed) {
        var iin = Objects.requireNonNullElse(typed.iin(), "").strip();
        var encoded =
                Iin.problem(iin).isPresent() ? null : Iin.of(iin).birthDate().orElse(null);
        return new CaseFacts.Person(
                typed.birthDate(),
                encoded,
                typed.sex(),
                typed.categories(),
                typed.categories().contains(Category.UNEMPLOYED) ? typed.unemployedSince() : null);
    }

    private List<Evidence> doubts(CaseFacts facts, Arrival arrival) {
        return assessor.assess(facts, arrival.edition()).findings().stream()
                .filter(Finding.Present.class::isInstance)
                .map(finding -> ((Finding.Present) finding).evidence())
                .toList();
    }

    private Arrival now() {
        return arrivals.now(centre(), Channel.CENTRE);
    }

    private long centre() {
        var own = staff.get().centreId();
        if (own == null) {
            throw new AccessDeniedException("Applications are taken in a centre");
        }
        return own;
    }
}
