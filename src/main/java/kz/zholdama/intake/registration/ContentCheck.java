package kz.zholdama.intake.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zholdama.calendar.Channel;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.checking.DocumentChecklist;
import kz.zholdama.intake.Address;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.intake.ApplicantDetails;
import kz.zholdama.intake.ApplicationContent;
import kz.zholdama.intake.GivenConsents;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.intake.persons.RunningCases;
import kz.zholdama.intake.registration.Arrivals.Arrival;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.NoLongerListed;
import kz.zholdama.person.Category;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was typed into an application, or tells field by field why it cannot be one. */
@Component
class ContentCheck {

    private final RunningCases running;
    private final Settlements settlements;
    private final Kinds kinds;

    ContentCheck(RunningCases running, Settlements settlements, Kinds kinds) {
        this.running = running;
        this.settlements = settlements;
        this.kinds = kinds;
    }

    /** Whether a measure is chosen that one can apply for: a draft may be older than the edition that ended its own. */
    static boolean isOffered(DraftContent content, Arrival arrival) {
        return content.measure() != null && arrival.edition().measures().contains(content.measure());
    }

    static DocumentChecklist checklist(DraftContent content, Arrival arrival) {
        return isOffered(content, arrival)
                ? DocumentChecklist.of(
                        content.chosen(),
                        content.person().categories(),
                        content.person().birthDate(),
                        arrival.countsFrom(),
                        arrival.channel(),
                        arrival.edition())
                : new DocumentChecklist(List.of());
    }

    /** What may be said of documents: on an electronic channel, where none is asked for, of those asked for on paper. */
    static DocumentChecklist recorded(DraftContent content, Arrival arrival) {
        return checklist(content, arrival.channel() == Channel.CENTRE ? arrival : arrival.onPaper());
    }

    /** Of content whose measure is offered. */
    static Circumstances circumstances(DraftContent content, Arrival arrival) {
        return new Circumstances(
                content.chosen(),
                content.person().categories(),
                content.person().birthDate(),
                content.person().settlementId(),
                arrival.countsFrom(),
                arrival.edition());
    }

    /** In the order of the wizard. */
    List<Problem> problems(DraftContent content, Arrival arrival) {
        var all = new ArrayList<>(PersonCheck.of(content.person(), arrival.day()));
        all.addAll(measure(content, arrival));
        if (isOffered(content, arrival)) {
            all.addAll(details(content, arrival));
            all.addAll(
                    arrival.channel() == Channel.CENTRE
                            ? DocumentsCheck.of(checklist(content, arrival), content.documents())
                            : DocumentsCheck.sent(recorded(content, arrival), content.documents()));
        }
        var consents = new FieldProblems();
        consents.addIf(content.consents().personalData() == null, "consents.personalData", "intake.problem.answer");
        consents.addIf(
                content.consents().protectedSecrets() == null, "consents.protectedSecrets", "intake.problem.answer");
        all.addAll(consents.found());
        return all;
    }

    private List<Problem> measure(DraftContent content, Arrival arrival) {
        var problems = new FieldProblems();
        var iin = Objects.requireNonNullElse(content.person().iin(), "");
        if (content.measure() == null) {
            problems.add("measure", "intake.problem.measure");
        } else if (!isOffered(content, arrival)) {
            problems.add("measure", "intake.problem.measure-ended");
        } else if (Iin.problem(iin).isEmpty()) {
            running.of(iin.strip(), content.measure().kind())
                    .map(other -> arrival.channel() == Channel.CENTRE
                            ? other
                            : new AlreadyRunning()) // who took it, colleagues ask
                    .ifPresent(other -> problems.add(
                            "measure", other.messageKey(), other.arguments().toArray(Argument[]::new)));
        }
        return problems.found();
    }

    private List<Problem> details(DraftContent content, Arrival arrival) {
        var kind = kinds.details(content.chosen());
        var problems = kind.problems(kind.orBlank(content.details()), circumstances(content, arrival), arrival.day());
        if (!problems.isEmpty()) {
            return problems.stream().map(one -> one.beside(detail(one.field()))).toList();
        }
        try {
            filedDetails(content, arrival);
            return List.of();
        } catch (InvalidInput vanished) {
            return vanished.problems();
        }
    }

    /**
     * The application as it is filed: trimmed, with the directories' names of this day and without what is not asked.
     *
     * @throws InvalidInput when something is wrong with it
     */
    ApplicationContent content(DraftContent typed, Arrival arrival) {
        var problems = problems(typed, arrival).stream()
                .filter(problem -> !"measure".equals(problem.field()) || !isOffered(typed, arrival))
                .toList(); // a running case is told by the registration itself, under its lock
        InvalidInput.throwIfAny(problems);
        var consents = new GivenConsents(
                given(typed.consents().personalData()), given(typed.consents().protectedSecrets()));
        return new ApplicationContent(
                applicant(typed.person()),
                typed.chosen(),
                filedDetails(typed, arrival),
                DocumentsCheck.answered(recorded(typed, arrival), typed.documents()),
                consents);
    }

    /** Like {@link #content}, for an application filed now: what it names in the directories cannot be deleted any more. */
    ApplicationContent filed(DraftContent typed, Arrival arrival) {
        var content = content(typed, arrival);
        if (settlements.take(content.applicant().address().settlementId()).isEmpty()) {
            throw vanished("person.settlement");
        }
        try {
            kinds.details(content.measure()).take(content.details());
        } catch (NoLongerListed gone) {
            throw vanished(detail(gone.field()));
        }
        return content;
    }

    /** Of an application that is registered now. */
    void remember(ApplicationContent filed, long centreId, long applicantId) {
        kinds.details(filed.measure()).remember(filed.details(), centreId, applicantId);
    }

    /**
     * Details in which nothing is wrong, as they are filed.
     *
     * @throws InvalidInput when a directory has lost what was chosen
     */
    MeasureDetails filedDetails(DraftContent typed, Arrival arrival) {
        var kind = kinds.details(typed.chosen());
        try {
            return kind.filed(kind.orBlank(typed.details()), circumstances(typed, arrival));
        } catch (NoLongerListed gone) {
            throw vanished(detail(gone.field()));
        }
    }

    private ApplicantDetails applicant(TypedPerson typed) {
        var settlement = settlements.find(given(typed.settlementId())).orElseThrow(() -> vanished("person.settlement"));
        return new ApplicantDetails(
                Iin.of(given(typed.iin())),
                new FullName(
                        given(typed.lastName()),
                        given(typed.firstName()),
                        Objects.requireNonNullElse(typed.patronymic(), "")),
                given(typed.birthDate()),
                given(typed.sex()),
                new Address(settlement.storedId(), settlement.path(), FieldProblems.trimmed(typed.street())),
                FieldProblems.trimmed(typed.phone()),
                FieldProblems.trimmed(typed.email()),
                typed.categories(),
                typed.categories().contains(Category.UNEMPLOYED) ? typed.unemployedSince() : null);
    }

    private static String detail(@Nullable String field) {
        return IntakeStep.DETAILS.fields() + field;
    }

    private static InvalidInput vanished(String field) {
        return new InvalidInput(field, "intake.problem.no-longer-listed");
    }

    private static <T> T given(@Nullable T typed) {
        return Objects.requireNonNull(typed, "a gap would have been found as a problem");
    }
}
