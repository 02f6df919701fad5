package kz.zholdama.eligibility.rules.person;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.aKandas;
import static kz.zholdama.eligibility.Cases.aPerson;
import static kz.zholdama.eligibility.Cases.aSeniorPupil;
import static kz.zholdama.eligibility.Cases.aStudent;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static kz.zholdama.eligibility.Cases.oneIdleThroughDowntime;
import static kz.zholdama.eligibility.GroundOutcome.MET;
import static kz.zholdama.eligibility.GroundOutcome.NOT_APPLICABLE;
import static kz.zholdama.eligibility.GroundOutcome.PRESENT;
import static kz.zholdama.eligibility.GroundOutcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.zholdama.calendar.Channel;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.calendar.StatutoryClock;
import kz.zholdama.calendar.WorkingCalendar;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ground 2 as far as the person himself goes: category, registration, ages. */
class PersonRulesTest {

    @ParameterizedTest(name = "{0}")
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void servesEveryCategoryByTheMeasuresMadeForIt(Measure measure) {
        for (var category : Category.values()) {
            var served = FirstEdition.edition().programme(measure).categories().contains(category);
            assertThat(aPerson(category).applyingFor(measure).verdict("category"))
                    .as("%s", category)
                    .isEqualTo(served ? MET : PRESENT);
        }
        assertThat(aPerson().applyingFor(measure).verdict("category")).isEqualTo(UNKNOWN);
    }

    @Test
    void takesOneCategoryOfSeveralForEnough() {
        assertThat(aPerson(Category.KANDAS, Category.UNEMPLOYED).verdict("category"))
                .isEqualTo(MET);
        assertThat(aPerson(Category.KANDAS, Category.JOB_SEEKER).verdict("category"))
                .isEqualTo(PRESENT);
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void refusesWhoToldThatHeBelongsToNoneOfTheCategories(Measure measure) {
        var outside = aPerson(Category.NONE).applyingFor(measure).assess();
        assertThat(outside.groundsPresent()).containsExactly(RefusalGround.RULES_NOT_MET);
        assertThat(aPerson(Category.NONE)
                        .applyingFor(measure)
                        .evidence("category")
                        .key())
                .isEqualTo("evidence.no-category");
    }

    @ParameterizedTest(name = "{0} years and {1} days, consent {2} -> {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "18, 0, -, MET",
                "18, -1, true, MET",
                "18, -1, false, PRESENT",
                "18, -1, -, UNKNOWN",
                "16, 0, false, PRESENT"
            })
    void wantsARepresentativesConsentToSubsidisedWorkUntilTheEighteenthBirthday(
            int years, int days, Boolean given, GroundOutcome verdict) {
        var born = TODAY.minusYears(years).minusDays(days);
        for (var measure : Measure.OF_THE_LAW) {
            var minor = anUnemployed().bornOn(born).applyingFor(measure).withRepresentative(given);
            assertThat(minor.verdict("representative-consent"))
                    .as("%s", measure)
                    .isEqualTo(
                            measure.kind().equals(MeasureKind.SUBSIDISED_WORKPLACE)
                                    ? verdict
                                    : GroundOutcome.NOT_APPLICABLE);
        }
        assertThat(aStudent().bornOn(born).withRepresentative(given).verdict("representative-consent"))
                .isEqualTo(verdict);
    }

    @Test
    void saysOfAMinorWithoutConsentHowOldHeIsAndTakesTheAgeFromTheEdition() {
        var minor = anUnemployed().aged(17).withRepresentative(false);
        assertThat(minor.evidence("representative-consent"))
                .isEqualTo(Evidence.of("evidence.no-representative-consent", "age", 17, "below", 18));
        var older = LawsRules.edition("older", TODAY, Map.of("representativeBelowAge", 17));
        assertThat(minor.assess(older).mayRefer()).isTrue();
        assertThat(anUnemployed().bornOn(null).verdict("representative-consent"))
                .isEqualTo(UNKNOWN);
    }

    /**
     * The counted day decides, not the day off on which an application came (A2.7; what is reckoned in years knows
     * no days off).
     */
    @Test
    void reckonsTheAgeOnTheCountedDayThoughTheApplicationCameOnADayOff() {
        var clock = new StatutoryClock(
                WorkingCalendar.published(), OfficeHours.STATUTORY, new StatutoryClock.Terms(1, 5, false, true));
        var saturday = LocalDate.of(2026, 3, 14);
        var counted = clock.countsFrom(saturday.atTime(10, 0), Channel.PORTAL);
        var sunday = saturday.plusDays(1);
        assertThat(anUnemployed()
                        .bornOn(sunday.minusYears(36))
                        .applyingFor(Measure.YOUTH_PRACTICE)
                        .on(counted)
                        .verdict("maximum-age"))
                .isEqualTo(PRESENT);
        assertThat(anUnemployed().bornOn(sunday.minusYears(16)).on(counted).verdict("minimum-age"))
                .isEqualTo(MET);
    }

    @Test
    void letsStudentsPupilsAndTheIdleIntoPublicWorks() {
        assertThat(aStudent().assess().mayRefer()).isTrue();
        assertThat(aSeniorPupil().assess().mayRefer()).isTrue();
        assertThat(oneIdleThroughDowntime().assess().mayRefer()).isTrue();
        assertThat(oneIdleThroughDowntime()
                        .applyingFor(Measure.SOCIAL_WORKPLACE)
                        .assess()
                        .mayRefuse())
                .isTrue();
    }

    @Test
    void wantsTheUnemployedRegisteredByTheDayOfApplication() {
        assertThat(anUnemployed().unemployedSince(TODAY).verdict("unemployed-registration"))
                .isEqualTo(MET);
        assertThat(anUnemployed().unemployedSince(null).verdict("unemployed-registration"))
                .isEqualTo(UNKNOWN);
        assertThat(anUnemployed().unemployedSince(TODAY.plusDays(1)).verdict("unemployed-registration"))
                .isEqualTo(PRESENT);
    }

    @Test
    void asksForNoRegistrationWhereNoUnemployedPersonIsServed() {
        var forStudents =
                FirstEdition.edition().next("2027-01", TODAY, Measure.SOCIAL_WORKPLACE, Programme.of(Category.STUDENT));

        assertThat(LawsRules.ASSESSOR.rules(Measure.SOCIAL_WORKPLACE, forStudents))
                .extracting(Rule::code)
                .doesNotContain("unemployed-registration")
                .contains("category");
    }

    @Test
    void asksNoRegistrationOfWhoIsServedWithoutOne() {
        assertThat(aStudent().verdict("unemployed-registration")).isEqualTo(MET);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).verdict("unemployed-registration"))
                .isEqualTo(MET);
        assertThat(aPerson(Category.UNEMPLOYED, Category.KANDAS).verdict("unemployed-registration"))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "PUBLIC_WORKS, 16",
        "SOCIAL_WORKPLACE, 16",
        "YOUTH_PRACTICE, 16",
        "FIRST_WORKPLACE, 16",
        "CONTRACT_OF_GENERATIONS, 16",
        "SILVER_AGE, 50",
        "TRAINING_IN_ORGANISATION, 16",
        "TRAINING_AT_EMPLOYER, 16"
    })
    void takesNobodyBelowTheLowestAge(Measure measure, int least) {
        var turning = anUnemployed().applyingFor(measure).turning(least);
        assertThat(turning.verdict("minimum-age")).isEqualTo(MET);

        var dayBefore = anUnemployed()
                .applyingFor(measure)
                .bornOn(TODAY.minusYears(least).plusDays(1));
        assertThat(dayBefore.verdict("minimum-age")).isEqualTo(PRESENT);
        assertThat(dayBefore.evidence("minimum-age"))
                .isEqualTo(Evidence.of("evidence.too-young", "age", least - 1, "least", least));
        assertThat(anUnemployed().applyingFor(measure).bornOn(null).verdict("minimum-age"))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"YOUTH_PRACTICE", "FIRST_WORKPLACE", "CONTRACT_OF_GENERATIONS"})
    void takesTheYoungThroughTheWholeYearOfBeingThirtyFive(Measure measure) {
        assertThat(anUnemployed().applyingFor(measure).turning(35).verdict("maximum-age"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .applyingFor(measure)
                        .bornOn(TODAY.minusYears(36).plusDays(1))
                        .verdict("maximum-age"))
                .isEqualTo(MET);
        var turning = anUnemployed().applyingFor(measure).turning(36);
        assertThat(turning.verdict("maximum-age")).isEqualTo(PRESENT);
        assertThat(turning.evidence("maximum-age")).isEqualTo(Evidence.of("evidence.too-old", "age", 36, "most", 35));
        assertThat(anUnemployed().applyingFor(measure).bornOn(null).verdict("maximum-age"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void canReadNotOlderThanThirtyFiveAsTheBirthdayItself() {
        var strict = FirstEdition.edition()
                .next(
                        "strict",
                        TODAY,
                        Measure.YOUTH_PRACTICE,
                        FirstEdition.edition().programme(Measure.YOUTH_PRACTICE).withMaxAge(35, false));

        assertThat(anUnemployed()
                        .applyingFor(Measure.YOUTH_PRACTICE)
                        .turning(35)
                        .assess(strict)
                        .mayRefer())
                .isTrue();
        assertThat(anUnemployed()
                        .applyingFor(Measure.YOUTH_PRACTICE)
                        .bornOn(TODAY.minusYears(35).minusDays(1))
                        .assess(strict)
                        .groundsPresent())
                .containsExactly(RefusalGround.RULES_NOT_MET);
    }

    @Test
    void asksNoHighestAgeWhereTheProgrammeHasNone() {
        assertThat(anUnemployed().aged(60).verdict("maximum-age")).isEqualTo(NOT_APPLICABLE);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).aged(14).verdict("minimum-age"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"MALE, 63", "FEMALE, 61"})
    void takesNobodyOfPensionAge(Sex sex, int years) {
        var turning = anUnemployed().of(sex).applyingFor(Measure.SILVER_AGE).turning(years);
        assertThat(turning.verdict("pension-age")).isEqualTo(PRESENT);
        assertThat(turning.assess().mayRefuse()).isTrue();

        var dayBefore = anUnemployed()
                .of(sex)
                .applyingFor(Measure.SILVER_AGE)
                .bornOn(TODAY.minusYears(years).plusDays(1));
        assertThat(dayBefore.assess().mayRefer()).isTrue();
    }

    @Test
    void cannotTellThePensionAgeWithoutBirthDateAndSex() {
        assertThat(anUnemployed().of((Sex) null).assess().missing()).containsExactly(Fact.SEX);
        assertThat(anUnemployed().bornOn(null).verdict("pension-age")).isEqualTo(UNKNOWN);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).aged(70).assess().mayRefer())
                .isTrue();
    }
}
