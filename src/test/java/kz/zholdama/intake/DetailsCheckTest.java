package kz.zholdama.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.calendar.Channel;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.eligibility.checking.DocumentChecklist;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What each measure asks, and that nothing of another measure is asked. */
class DetailsCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate ADULT = TODAY.minusYears(18);
    private static final MeasureDetails.Occupation COOK = new MeasureDetails.Occupation(1L, "5120", "Повара");

    @Test
    void asksForTrainingTheReasonAndTheQualification() {
        var content = DraftContent.EMPTY.with(Measure.TRAINING_AT_EMPLOYER);
        assertThat(wrong(content)).containsExactly("details.reason", "details.qualification");
        assertThat(wrong(content.with(new MeasureDetails.Training(TrainingReason.NONE, "Повар"), List.of())))
                .isEmpty();
    }

    @Test
    void refusesWhatNobodySeesInTextsAndNamesOfRelatives() {
        assertThat(wrong(DraftContent.EMPTY
                        .with(Measure.TRAINING_AT_EMPLOYER)
                        .with(new MeasureDetails.Training(TrainingReason.NONE, "По\u200bвар"), List.of())))
                .containsExactly("details.qualification");
        assertThat(wrong(DraftContent.EMPTY
                        .with(Measure.RESETTLEMENT)
                        .with(
                                new MeasureDetails.Resettlement(
                                        1L, null, COOK, List.of(), null, CommissionAnswer.NOT_DECIDED_YET),
                                List.of(new TypedRelative("сы\u202eн", "名前", "Асан", "")))))
                .containsExactly("family.0.relation", "family.0.lastName");
    }

    @Test
    void asksForMostSubsidisedWorkplacesTheOccupationOnly() {
        for (var measure : List.of(Measure.PUBLIC_WORKS, Measure.SOCIAL_WORKPLACE, Measure.SILVER_AGE)) {
            assertThat(wrong(DraftContent.EMPTY.with(measure))).containsExactly("details.occupation");
        }
    }

    @Test
    void asksForYouthPracticeAndContractOfGenerationsTheGraduationAndExperience() {
        for (var measure : List.of(Measure.YOUTH_PRACTICE, Measure.CONTRACT_OF_GENERATIONS)) {
            assertThat(wrong(DraftContent.EMPTY.with(measure)))
                    .containsExactly(
                            "details.occupation",
                            "details.institution",
                            "details.speciality",
                            "details.level",
                            "details.graduatedOn",
                            "details.anyExperience");
        }
    }

    @Test
    void asksForExperienceInTheProfessionOnlyWhoHasWorked() {
        assertThat(wrong(graduate(TODAY.minusYears(1), true, null))).containsExactly("details.experienceInProfession");
        assertThat(wrong(graduate(TODAY.minusYears(1), false, null))).isEmpty();
    }

    @Test
    void refusesAGraduationThatIsStillToCome() {
        assertThat(wrong(graduate(TODAY.plusDays(1), false, null))).containsExactly("details.graduatedOn");
        assertThat(wrong(graduate(TODAY, false, null))).isEmpty();
    }

    @Test
    void asksForTheFirstWorkplaceWhetherHeHasWorked() {
        assertThat(wrong(DraftContent.EMPTY.with(Measure.FIRST_WORKPLACE)))
                .containsExactly("details.occupation", "details.anyExperience");
    }

    @Test
    void asksAStudentInPublicWorksForHisSchool() {
        var asked = DetailQuestions.of(
                Measure.PUBLIC_WORKS, Set.of(Category.STUDENT), ADULT, TODAY, FirstEdition.edition());
        assertThat(DetailsCheck.of(DraftContent.EMPTY.with(Measure.PUBLIC_WORKS), asked, TODAY))
                .extracting(Problem::field)
                .containsExactly("details.occupation", "details.school");
    }

    @Test
    void takesAWishedPlaceInWordsAndNineRelatives() {
        var nine = java.util.Collections.nCopies(9, new TypedRelative("сын", "Ә".repeat(120), "Ұлан", null));
        assertThat(wrong(DraftContent.EMPTY
                        .with(Measure.RESETTLEMENT)
                        .with(
                                new MeasureDetails.Resettlement(
                                        null, "Павлодарская область", COOK, null, null, CommissionAnswer.NONE_ASKED),
                                nine)))
                .isEmpty();
    }

    @Test
    void asksForEveryRelativesNameAndForBothPartsOfADecision() {
        var move = new MeasureDetails.Resettlement(
                null, " ", COOK, null, new MeasureDetails.CommissionDecision("", TODAY), null);
        assertThat(wrong(DraftContent.EMPTY
                        .with(Measure.RESETTLEMENT)
                        .with(move, List.of(new TypedRelative("", "", "Ұлан", "")))))
                .containsExactly(
                        "details.wantedSettlement",
                        "details.commissionNumber",
                        "family.0.relation",
                        "family.0.lastName");
    }

    @Test
    void asksWhatTheCommissionHasDecidedAndOfADecisionOnlyItsNumberAndDate() {
        var blank = DraftContent.EMPTY.with(Measure.RESETTLEMENT);
        assertThat(wrong(blank))
                .containsExactly("details.wantedSettlement", "details.occupation", "details.commission");
        for (var answer : CommissionAnswer.values()) {
            var move = new MeasureDetails.Resettlement(1L, null, COOK, null, null, answer);
            assertThat(wrong(blank.with(move, List.of())))
                    .isEqualTo(
                            answer == CommissionAnswer.DECIDED
                                    ? List.of("details.commissionNumber", "details.commissionDate")
                                    : List.of());
        }
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void asksOfAMinorForSubsidisedWorkWhetherARepresentativeConsents(Measure measure) {
        for (var category : List.of(Category.UNEMPLOYED, Category.STUDENT, Category.NONE)) {
            assertThat(asked(measure, category, TODAY.minusYears(18).plusDays(1))
                            .representative())
                    .isEqualTo(measure.kind().equals(MeasureKind.SUBSIDISED_WORKPLACE));
            assertThat(asked(measure, category, TODAY.minusYears(18)).representative())
                    .isFalse();
            assertThat(asked(measure, category, null).representative()).isFalse();
        }
    }

    @Test
    void asksWhoConsentedAndWhenOrTakesThatNobodyDid() {
        assertThat(consent(null)).containsExactly("details.consent");
        assertThat(consent(RepresentativeConsent.NONE)).isEmpty();
        assertThat(consent(new RepresentativeConsent(true, " ", null, null)))
                .containsExactly("details.consentName", "details.consentRelation", "details.consentDate");
        assertThat(consent(new RepresentativeConsent(true, "Ахметова Айгүл", "мать", TODAY.plusDays(1))))
                .containsExactly("details.consentDate");
        assertThat(consent(new RepresentativeConsent(true, "Ахметова Айгүл", "мать", TODAY)))
                .isEmpty();
        assertThat(consent(new RepresentativeConsent(true, "Ә".repeat(197), "м".repeat(100), TODAY)))
                .isEmpty();
        assertThat(consent(new RepresentativeConsent(true, "Ә".repeat(198), "мать", TODAY)))
                .as("fits the issuer of the paper")
                .containsExactly("details.consentName");
    }

    private static List<String> consent(RepresentativeConsent told) {
        var content = DraftContent.EMPTY
                .with(Measure.SOCIAL_WORKPLACE)
                .with(new MeasureDetails.Subsidised(COOK, null, null, null, null, told), List.of());
        return DetailsCheck.of(
                        content, asked(Measure.SOCIAL_WORKPLACE, Category.UNEMPLOYED, TODAY.minusYears(17)), TODAY)
                .stream()
                .map(Problem::field)
                .toList();
    }

    private static DetailQuestions asked(Measure measure, Category category, LocalDate born) {
        return DetailQuestions.of(measure, Set.of(category), born, TODAY, FirstEdition.edition());
    }

    @Test
    void asksForAnAnswerToEveryLineOfTheChecklist() {
        var checklist = DocumentChecklist.of(
                Measure.SOCIAL_WORKPLACE,
                Set.of(Category.UNEMPLOYED),
                null,
                TODAY,
                Channel.CENTRE,
                FirstEdition.edition());
        var unnumbered =
                new PresentedDocument(DocumentType.IDENTITY_DOCUMENT, Presentation.PAPER, "", null, null, null, true);

        assertThat(DocumentsCheck.of(checklist, List.of(unnumbered)))
                .extracting(Problem::field)
                .containsExactly("documents.IDENTITY_DOCUMENT.number", "documents.EMPLOYMENT_RECORD.presentation");
        assertThat(DocumentsCheck.of(
                        checklist,
                        List.of(
                                PresentedDocument.absent(DocumentType.IDENTITY_DOCUMENT),
                                PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD))))
                .isEmpty();
    }

    @Test
    void leavesOutWhatTheChecklistDoesNotAsk() {
        var checklist = DocumentChecklist.of(
                Measure.SOCIAL_WORKPLACE,
                Set.of(Category.UNEMPLOYED),
                null,
                TODAY,
                Channel.CENTRE,
                FirstEdition.edition());

        assertThat(DocumentsCheck.answered(
                        checklist, List.of(PresentedDocument.absent(DocumentType.HEALTH_CERTIFICATE))))
                .isEmpty();
    }

    private static DraftContent graduate(LocalDate on, Boolean worked, Boolean inProfession) {
        return DraftContent.EMPTY
                .with(Measure.YOUTH_PRACTICE)
                .with(
                        new MeasureDetails.Subsidised(
                                COOK,
                                new MeasureDetails.Graduation("Колледж", "Повар", EducationLevel.TECHNICAL, on),
                                worked,
                                inProfession,
                                null,
                                null),
                        List.of());
    }

    private static List<String> wrong(DraftContent content) {
        return DetailsCheck.of(
                        content,
                        DetailQuestions.of(
                                content.measure(), Set.of(Category.UNEMPLOYED), ADULT, TODAY, FirstEdition.edition()),
                        TODAY)
                .stream()
                .map(Problem::field)
                .toList();
    }
}
