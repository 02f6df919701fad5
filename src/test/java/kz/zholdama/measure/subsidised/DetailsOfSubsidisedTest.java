package kz.zholdama.measure.subsidised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.FieldProblem;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;

/** What each programme of subsidised work asks, and that nothing of another is asked. */
class DetailsOfSubsidisedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate ADULT = TODAY.minusYears(18);
    private static final LocalDate MINOR = TODAY.minusYears(17);
    private static final LocalDate SIGNED = LocalDate.of(2026, 2, 20);
    private static final ChosenOccupation COOK = new ChosenOccupation(1L, "5120", "Повара");

    private final DetailsOfSubsidised details = new DetailsOfSubsidised(mock(OccupationChoice.class));

    @Test
    void asksForMostProgrammesTheOccupationOnly() {
        for (var measure : List.of(Measure.PUBLIC_WORKS, Measure.SOCIAL_WORKPLACE, Measure.SILVER_AGE)) {
            assertThat(wrong(measure, SubsidisedDetails.BLANK)).containsExactly("occupation");
        }
    }

    @Test
    void asksForYouthPracticeAndContractOfGenerationsTheGraduationAndExperience() {
        for (var measure : List.of(Measure.YOUTH_PRACTICE, Measure.CONTRACT_OF_GENERATIONS)) {
            assertThat(wrong(measure, SubsidisedDetails.BLANK))
                    .containsExactly(
                            "occupation", "institution", "speciality", "level", "graduatedOn", "anyExperience");
        }
    }

    @Test
    void asksForExperienceInTheProfessionOnlyWhoHasWorked() {
        assertThat(graduate(TODAY.minusYears(1), true, null)).containsExactly("experienceInProfession");
        assertThat(graduate(TODAY.minusYears(1), false, null)).isEmpty();
    }

    @Test
    void refusesAGraduationThatIsStillToCome() {
        assertThat(graduate(TODAY.plusDays(1), false, null)).containsExactly("graduatedOn");
        assertThat(graduate(TODAY, false, null)).isEmpty();
    }

    @Test
    void asksForTheFirstWorkplaceWhetherHeHasWorked() {
        assertThat(wrong(Measure.FIRST_WORKPLACE, SubsidisedDetails.BLANK))
                .containsExactly("occupation", "anyExperience");
    }

    @Test
    void asksAStudentInPublicWorksForHisSchool() {
        assertThat(wrong(SubsidisedDetails.BLANK, of(Measure.PUBLIC_WORKS, Category.STUDENT, ADULT)))
                .containsExactly("occupation", "school");
    }

    @Test
    void asksOfAMinorWhetherARepresentativeConsents() {
        for (var measure : List.of(Measure.PUBLIC_WORKS, Measure.SOCIAL_WORKPLACE, Measure.YOUTH_PRACTICE)) {
            for (var category : List.of(Category.UNEMPLOYED, Category.STUDENT, Category.NONE)) {
                assertThat(asksRepresentative(measure, category, ADULT.plusDays(1)))
                        .isTrue();
                assertThat(asksRepresentative(measure, category, ADULT)).isFalse();
                assertThat(asksRepresentative(measure, category, null)).isFalse();
            }
        }
    }

    private static boolean asksRepresentative(Measure measure, Category category, LocalDate born) {
        return Questions.of(of(measure, category, born)).representative();
    }

    @Test
    void asksWhoConsentedAndWhenOrTakesThatNobodyDid() {
        assertThat(consent(null)).containsExactly("consent");
        assertThat(consent(RepresentativeConsent.NONE)).isEmpty();
        assertThat(consent(new RepresentativeConsent(true, " ", null, null)))
                .containsExactly("consentName", "consentRelation", "consentDate");
        assertThat(consent(new RepresentativeConsent(true, "Ахметова Айгүл", "мать", TODAY.plusDays(1))))
                .containsExactly("consentDate");
        assertThat(consent(new RepresentativeConsent(true, "Ахметова Айгүл", "мать", TODAY)))
                .isEmpty();
        assertThat(consent(new RepresentativeConsent(true, "Ә".repeat(197), "м".repeat(100), TODAY)))
                .isEmpty();
        assertThat(consent(new RepresentativeConsent(true, "Ә".repeat(198), "мать", TODAY)))
                .as("fits the issuer of the paper")
                .containsExactly("consentName");
    }

    private List<String> consent(RepresentativeConsent told) {
        return wrong(
                new SubsidisedDetails(COOK, null, null, null, null, told),
                of(Measure.SOCIAL_WORKPLACE, Category.UNEMPLOYED, MINOR));
    }

    @Test
    void takesTheConsentOfAnEarlierApplicationFromThePaperThatWasShown() {
        assertThat(consentBy(paper("Ахметова А. С.", SIGNED)))
                .isEqualTo(new RepresentativeConsent(true, "Ахметова А. С.", null, SIGNED));
        assertThat(consentBy()).isNull();
        assertThat(consentBy(paper(" ", SIGNED))).as("by whom is not told").isNull();
        assertThat(consentBy(paper("Ахметова А. С.", null)))
                .as("since when is not told")
                .isNull();
    }

    private RepresentativeConsent consentBy(PresentedDocument... shown) {
        var earlier = new SubsidisedDetails(null, null, null, null, "Школа № 5", null);
        return details.facts(earlier, List.of(shown), of(Measure.PUBLIC_WORKS, Category.STUDENT, MINOR))
                .representativeConsent();
    }

    @Test
    void writesWhoConsentedAndWhenOnThePaperInsteadOfAskingTwice() {
        var paper = paper("другое", null);
        var shown = minor(new RepresentativeConsent(true, "Ахметова Айгүл", "мать", SIGNED))
                .agreeing(List.of(paper))
                .getFirst();
        assertThat(shown.number()).isEqualTo("5");
        assertThat(shown.issuer()).isEqualTo("Ахметова Айгүл (мать)");
        assertThat(shown.issuedOn()).isEqualTo(SIGNED);
        assertThat(minor(RepresentativeConsent.NONE)
                        .agreeing(List.of(paper))
                        .getFirst()
                        .isPresent())
                .isFalse();
        assertThat(minor(null).agreeing(List.of(paper))).containsExactly(paper);
    }

    private static PresentedDocument paper(String issuer, LocalDate issuedOn) {
        return new PresentedDocument(
                DocumentType.PARENTAL_CONSENT, Presentation.PAPER, "5", issuer, issuedOn, null, true);
    }

    private static SubsidisedDetails minor(RepresentativeConsent told) {
        return new SubsidisedDetails(null, null, null, null, "Школа № 5", told);
    }

    private List<String> graduate(LocalDate on, Boolean worked, Boolean inProfession) {
        return wrong(
                Measure.YOUTH_PRACTICE,
                new SubsidisedDetails(
                        COOK,
                        new Graduation("Колледж", "Повар", EducationLevel.TECHNICAL, on),
                        worked,
                        inProfession,
                        null,
                        null));
    }

    private List<String> wrong(Measure measure, SubsidisedDetails typed) {
        return wrong(typed, of(measure, Category.UNEMPLOYED, ADULT));
    }

    private List<String> wrong(SubsidisedDetails typed, Circumstances of) {
        return details.problems(typed, of, TODAY).stream()
                .map(FieldProblem::field)
                .toList();
    }

    private static Circumstances of(Measure measure, Category category, LocalDate born) {
        return new Circumstances(measure, Set.of(category), born, null, TODAY, FirstEdition.edition());
    }
}
