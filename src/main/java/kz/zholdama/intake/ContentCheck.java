package kz.zholdama.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.eligibility.checking.DocumentChecklist;
import kz.zholdama.intake.Arrivals.Arrival;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.person.Category;
import kz.zholdama.person.FullName;
import kz.zholdama.person.Iin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was typed into an application, or tells field by field why it cannot be one. */
@Component
class ContentCheck {

    private final RunningCases running;
    private final Settlements settlements;
    private final Occupations occupations;

    ContentCheck(RunningCases running, Settlements settlements, Occupations occupations) {
        this.running = running;
        this.settlements = settlements;
        this.occupations = occupations;
    }

    static DocumentChecklist checklist(DraftContent content, Arrival arrival) {
        return content.measure() == null
                ? new DocumentChecklist(List.of())
                : DocumentChecklist.of(
                        content.measure(),
                        content.person().categories(),
                        content.person().birthDate(),
                        arrival.countsFrom(),
                        arrival.channel(),
                        arrival.edition());
    }

    static DetailQuestions questions(DraftContent content, Arrival arrival) {
        return DetailQuestions.of(
                Objects.requireNonNull(content.measure(), "asked once a measure is chosen"),
                content.person().categories(),
                content.person().birthDate(),
                arrival.countsFrom(),
                arrival.edition());
    }

    /** In the order of the wizard. */
    List<Problem> problems(DraftContent content, Arrival arrival) {
        var all = new ArrayList<>(PersonCheck.of(content.person(), arrival.day()));
        all.addAll(measure(content));
        if (content.measure() != null) {
            all.addAll(DetailsCheck.of(content, questions(content, arrival), arrival.day()));
            all.addAll(DocumentsCheck.of(checklist(content, arrival), content.documents()));
        }
        var consents = new ProblemList(IntakeStep.CONSENTS);
        consents.addIf(content.consents().personalData() == null, "consents.personalData", "intake.problem.answer");
        consents.addIf(
                content.consents().protectedSecrets() == null, "consents.protectedSecrets", "intake.problem.answer");
        all.addAll(consents.found());
        return all;
    }

    private List<Problem> measure(DraftContent content) {
        var problems = new ProblemList(IntakeStep.MEASURE);
        var iin = Objects.requireNonNullElse(content.person().iin(), "");
        if (content.measure() == null) {
            problems.add("measure", "intake.problem.measure");
        } else if (Iin.problem(iin).isEmpty()) {
            running.of(iin.strip(), content.measure().kind())
                    .ifPresent(other -> problems.add("measure", other.messageKey(), other.arguments()));
        }
        return problems.found();
    }

    /**
     * The application as it is filed: trimmed, with the directories' names of this day and without what is not asked.
     *
     * @throws InvalidIntake when something is wrong with it
     */
    ApplicationContent content(DraftContent typed, Arrival arrival) {
        var problems = problems(typed, arrival).stream()
                .filter(problem -> !problem.field().equals("measure") || typed.measure() == null)
                .toList(); // a running case is told by the registration itself, under its lock
        if (!problems.isEmpty()) {
            throw new InvalidIntake(problems);
        }
        var consents = new GivenConsents(
                given(typed.consents().personalData()), given(typed.consents().protectedSecrets()));
        return new ApplicationContent(
                applicant(typed.person()),
                given(typed.measure()),
                details(typed, arrival),
                DocumentsCheck.answered(checklist(typed, arrival), typed.documents()),
                consents);
    }

    /** Like {@link #content}, for an application filed now: what it names in the directories cannot be deleted any more. */
    ApplicationContent filed(DraftContent typed, Arrival arrival) {
        var content = content(typed, arrival);
        if (settlements.take(content.applicant().address().settlementId()).isEmpty()) {
            throw vanished(IntakeStep.APPLICANT, "person.settlement");
        }
        switch (content.details()) {
            case MeasureDetails.Training _ -> {
                // names nothing
            }
            case MeasureDetails.Subsidised work -> take(given(work.occupation()));
            case MeasureDetails.Resettlement move -> {
                take(given(move.occupation()));
                if (move.wantedSettlementId() != null
                        && settlements.take(move.wantedSettlementId()).isEmpty()) {
                    throw vanished(IntakeStep.DETAILS, "details.wantedSettlement");
                }
            }
        }
        return content;
    }

    private void take(MeasureDetails.Occupation chosen) {
        if (occupations.take(chosen.id()).isEmpty()) {
            throw vanished(IntakeStep.DETAILS, "details.occupation");
        }
    }

    private ApplicantDetails applicant(TypedPerson typed) {
        var settlement = settlements
                .find(given(typed.settlementId()))
                .orElseThrow(() -> vanished(IntakeStep.APPLICANT, "person.settlement"));
        return new ApplicantDetails(
                Iin.of(given(typed.iin())),
                name(typed.lastName(), typed.firstName(), typed.patronymic()),
                given(typed.birthDate()),
                given(typed.sex()),
                new Address(settlement.storedId(), settlement.path(), text(typed.street())),
                text(typed.phone()),
                text(typed.email()),
                typed.categories(),
                typed.categories().contains(Category.UNEMPLOYED) ? typed.unemployedSince() : null);
    }

    private MeasureDetails details(DraftContent typed, Arrival arrival) {
        return switch (given(typed.details())) {
            case MeasureDetails.Training training ->
                new MeasureDetails.Training(training.reason(), text(training.qualification()));
            case MeasureDetails.Subsidised work -> subsidised(work, questions(typed, arrival));
            case MeasureDetails.Resettlement move -> resettlement(move, typed.family());
        };
    }

    private MeasureDetails subsidised(MeasureDetails.Subsidised work, DetailQuestions asked) {
        var graduation = asked.graduation() ? graduation(given(work.graduation())) : null;
        var inProfession = !asked.experienceInProfession()
                ? null
                : Boolean.TRUE.equals(work.anyExperience()) ? work.experienceInProfession() : Boolean.FALSE;
        return new MeasureDetails.Subsidised(
                occupation(given(work.occupation())),
                graduation,
                asked.experience() ? work.anyExperience() : null,
                inProfession,
                asked.school() ? text(work.school()) : null,
                asked.representative() ? consent(given(work.consent())) : null);
    }

    private static MeasureDetails.Graduation graduation(MeasureDetails.Graduation typed) {
        return new MeasureDetails.Graduation(
                text(typed.institution()), text(typed.speciality()), typed.level(), typed.graduatedOn());
    }

    private static RepresentativeConsent consent(RepresentativeConsent typed) {
        return typed.given()
                ? new RepresentativeConsent(true, text(typed.name()), text(typed.relation()), typed.givenOn())
                : RepresentativeConsent.NONE;
    }

    private MeasureDetails resettlement(MeasureDetails.Resettlement move, List<TypedRelative> family) {
        var place = Optional.ofNullable(move.wantedSettlementId())
                .map(id -> settlements
                        .find(id)
                        .orElseThrow(() -> vanished(IntakeStep.DETAILS, "details.wantedSettlement"))
                        .path())
                .orElse(text(move.wantedPlace()));
        var relatives = family.stream()
                .map(one -> new MeasureDetails.FamilyMember(
                        given(text(one.relation())), name(one.lastName(), one.firstName(), one.patronymic())))
                .toList();
        var decision =
                move.commission() == CommissionAnswer.DECIDED ? decision(given(move.commissionDecision())) : null;
        return new MeasureDetails.Resettlement(
                move.wantedSettlementId(),
                place,
                occupation(given(move.occupation())),
                relatives,
                decision,
                move.commission());
    }

    private static MeasureDetails.CommissionDecision decision(MeasureDetails.CommissionDecision typed) {
        return new MeasureDetails.CommissionDecision(text(typed.number()), typed.date());
    }

    private MeasureDetails.Occupation occupation(MeasureDetails.Occupation chosen) {
        return Optional.ofNullable(chosen.id())
                .flatMap(occupations::find)
                .map(found -> new MeasureDetails.Occupation(found.storedId(), found.code(), found.nameRu()))
                .orElseThrow(() -> vanished(IntakeStep.DETAILS, "details.occupation"));
    }

    private static InvalidIntake vanished(IntakeStep step, String field) {
        return new InvalidIntake(List.of(new Problem(step, field, "intake.problem.no-longer-listed", List.of())));
    }

    private static FullName name(@Nullable String last, @Nullable String first, @Nullable String patronymic) {
        return new FullName(given(last), given(first), Objects.requireNonNullElse(patronymic, ""));
    }

    private static @Nullable String text(@Nullable String typed) {
        return DocumentsCheck.text(typed);
    }

    private static <T> T given(@Nullable T typed) {
        return Objects.requireNonNull(typed, "a gap would have been found as a problem");
    }
}
