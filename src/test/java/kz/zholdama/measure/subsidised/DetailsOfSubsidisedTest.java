package kz.zholdama.measure.subsidised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Presentation;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.DetailFacts;
import kz.zholdama.measure.Told;
import kz.zholdama.measure.ToldDocument;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.OccupationChoice;
import kz.zholdama.person.Category;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;

/** What each programme of subsidised work asks, and that nothing of another is asked. */
class DetailsOfSubsidisedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate ADULT = TODAY.minusYears(18);
    private static final LocalDate MINOR = TODAY.minusYears(17);
    private static final LocalDate SIGNED = LocalDate.of(2026, 2, 20);
    private static final ChosenOccupation COOK = new ChosenOccupation(1L, "5120", "Повара");

    private final OccupationChoice occupations = mock(OccupationChoice.class);
    private final DetailsOfSubsidised details = new DetailsOfSubsidised(occupations, mock());

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

    /** Of a programme that an edition adds; unasked, the case of everybody who has worked could never be decided. */
    @Test
    void asksForExperienceInTheProfessionAlsoWhereNoGraduationIsAsked() {
        var first = FirstEdition.edition();
        var mentors = Measure.of(ReferralKind.SUBSIDISED_WORKPLACE, "mentors");
        var edition = first.next(
                "2027-01",
                TODAY,
                mentors,
                Programme.of(Category.UNEMPLOYED).withExperience(Programme.Experience.NONE_IN_PROFESSION));
        var of = new Circumstances(mentors, Set.of(Category.UNEMPLOYED), ADULT, null, TODAY, edition);
        var worked = new SubsidisedDetails(COOK, null, true, null, null, null);
        var elsewhere = new SubsidisedDetails(COOK, null, true, false, null, null);

        assertThat(wrong(worked, of)).containsExactly("experienceInProfession");
        assertThat(wrong(elsewhere, of)).isEmpty();
        assertThat(details.facts(details.filed(elsewhere, of), List.of(), of)
                        .profession()
                        .experienceInProfession())
                .isFalse();
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

    @Test
    void filesWhatIsAskedAndNothingElse() {
        when(occupations.filed(COOK)).thenReturn(COOK);
        var typed = new SubsidisedDetails(
                COOK,
                new Graduation(" Колледж ", " Повар", EducationLevel.TECHNICAL, SIGNED),
                true,
                true,
                " Школа № 5 ",
                new RepresentativeConsent(true, " Ахметова Айгүл ", " мать", SIGNED));

        assertThat(details.filed(typed, of(Measure.YOUTH_PRACTICE, Category.UNEMPLOYED, MINOR)))
                .isEqualTo(new SubsidisedDetails(
                        COOK,
                        new Graduation("Колледж", "Повар", EducationLevel.TECHNICAL, SIGNED),
                        true,
                        true,
                        null,
                        new RepresentativeConsent(true, "Ахметова Айгүл", "мать", SIGNED)));
        assertThat(details.filed(typed, of(Measure.FIRST_WORKPLACE, Category.UNEMPLOYED, ADULT)))
                .isEqualTo(new SubsidisedDetails(COOK, null, true, null, null, null));
        assertThat(details.filed(typed, of(Measure.PUBLIC_WORKS, Category.STUDENT, ADULT)))
                .isEqualTo(new SubsidisedDetails(COOK, null, null, null, "Школа № 5", null));
        assertThat(details.filed(
                        new SubsidisedDetails(
                                COOK,
                                null,
                                false,
                                true,
                                null,
                                new RepresentativeConsent(false, "Ахметова", null, null)),
                        of(Measure.YOUTH_PRACTICE, Category.UNEMPLOYED, MINOR)))
                .as("who has not worked has not worked in his profession")
                .isEqualTo(new SubsidisedDetails(COOK, null, false, false, null, RepresentativeConsent.NONE));
    }

    @Test
    void takesTheOccupationFromItsDirectory() {
        details.take(new SubsidisedDetails(COOK, null, null, null, null, null));

        verify(occupations).take(COOK);
    }

    @Test
    void tellsTheRulesOfTheProfessionAndTheConsent() {
        var graduation = new Graduation("Колледж", "Повар", EducationLevel.TECHNICAL, SIGNED);

        var worked = facts(new SubsidisedDetails(COOK, graduation, true, true, null, RepresentativeConsent.NONE));
        assertThat(worked.profession())
                .isEqualTo(new CaseFacts.Profession(EducationLevel.TECHNICAL, SIGNED, true, true, null));
        assertThat(worked.representativeConsent()).isEqualTo(RepresentativeConsent.NONE);
        assertThat(worked.training()).isEqualTo(CaseFacts.Training.UNKNOWN);
        assertThat(facts(new SubsidisedDetails(COOK, null, false, null, null, null))
                        .profession())
                .isEqualTo(new CaseFacts.Profession(null, null, false, false, null));
        assertThat(facts(new SubsidisedDetails(COOK, null, true, null, null, null))
                        .profession())
                .isEqualTo(new CaseFacts.Profession(null, null, true, null, null));
    }

    private DetailFacts facts(SubsidisedDetails filed) {
        return details.facts(filed, List.of(), of(Measure.YOUTH_PRACTICE, Category.UNEMPLOYED, MINOR));
    }

    @Test
    void tellsWhatWasAsked() {
        when(occupations.words(COOK, Texts.RUSSIAN)).thenReturn("5120 Повара");

        assertThat(told(new SubsidisedDetails(
                        COOK,
                        new Graduation("Колледж", "Повар", EducationLevel.TECHNICAL, SIGNED),
                        true,
                        false,
                        "Школа № 5",
                        new RepresentativeConsent(true, "Ахметова Айгүл", "мать", SIGNED))))
                .containsExactly(
                        "intake.occupation = 5120 Повара",
                        "intake.institution = Колледж",
                        "intake.speciality = Повар",
                        "intake.level = education-level.TECHNICAL",
                        "intake.graduatedOn = 2026-02-20",
                        "intake.anyExperience = kind.yes",
                        "intake.experienceInProfession = kind.no",
                        "intake.school = Школа № 5",
                        "intake.representative = Ахметова Айгүл (мать), 20.02.2026");
        assertThat(told(new SubsidisedDetails(COOK, null, false, false, null, RepresentativeConsent.NONE)))
                .containsExactly(
                        "intake.occupation = 5120 Повара",
                        "intake.anyExperience = kind.no",
                        "intake.representative = representative-consent.none");
        assertThat(told(new SubsidisedDetails(COOK, null, null, true, null, null)))
                .containsExactly("intake.occupation = 5120 Повара");
    }

    private List<String> told(SubsidisedDetails filed) {
        var told = new Told();
        details.tell(filed, told);
        return told.lines();
    }

    @Test
    void tellsOfTheConsentsPaperAlready() {
        var given = minor(new RepresentativeConsent(true, "Ахметова Айгүл", "мать", SIGNED));

        assertThat(details.told(given, DocumentType.PARENTAL_CONSENT, new Told()))
                .hasValue(new ToldDocument("Ахметова Айгүл (мать), 20.02.2026", false));
        assertThat(details.told(minor(RepresentativeConsent.NONE), DocumentType.PARENTAL_CONSENT, new Told()))
                .hasValue(new ToldDocument("representative-consent.none", true));
        assertThat(details.told(minor(null), DocumentType.PARENTAL_CONSENT, new Told()))
                .isEmpty();
        assertThat(details.told(given, DocumentType.IDENTITY_DOCUMENT, new Told()))
                .isEmpty();
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
        return details.problems(typed, of, TODAY).stream().map(Problem::field).toList();
    }

    private static Circumstances of(Measure measure, Category category, LocalDate born) {
        return new Circumstances(measure, Set.of(category), born, null, TODAY, FirstEdition.edition());
    }
}
