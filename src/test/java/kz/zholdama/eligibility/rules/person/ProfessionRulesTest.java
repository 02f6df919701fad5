package kz.zholdama.eligibility.rules.person;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static kz.zholdama.eligibility.GroundOutcome.MET;
import static kz.zholdama.eligibility.GroundOutcome.NOT_APPLICABLE;
import static kz.zholdama.eligibility.GroundOutcome.PRESENT;
import static kz.zholdama.eligibility.GroundOutcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ground 2 as far as education and experience go (resolution No 476). */
class ProfessionRulesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"YOUTH_PRACTICE", "CONTRACT_OF_GENERATIONS"})
    void wantsAProfessionalEducation(Measure measure) {
        for (var level : EducationLevel.values()) {
            assertThat(anUnemployed().applyingFor(measure).educated(level).verdict("education-level"))
                    .as("%s", level)
                    .isEqualTo(level == EducationLevel.GENERAL_SECONDARY ? PRESENT : MET);
        }
        assertThat(anUnemployed().applyingFor(measure).educated(null).verdict("education-level"))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest(name = "{0} within {1} years")
    @CsvSource({"YOUTH_PRACTICE, 5", "CONTRACT_OF_GENERATIONS, 3"})
    void closesTheWindowAfterTheAnniversaryOfTheGraduation(Measure measure, int years) {
        var lastDay = anUnemployed().applyingFor(measure).graduatedOn(TODAY.minusYears(years));
        assertThat(lastDay.verdict("graduation-window")).isEqualTo(MET);

        var dayAfter = anUnemployed()
                .applyingFor(measure)
                .graduatedOn(TODAY.minusYears(years).minusDays(1));
        assertThat(dayAfter.verdict("graduation-window")).isEqualTo(PRESENT);
        assertThat(dayAfter.evidence("graduation-window"))
                .isEqualTo(Evidence.of(
                        "evidence.graduated-too-long-ago",
                        "graduated",
                        TODAY.minusYears(years).minusDays(1),
                        "until",
                        TODAY.minusDays(1)));
    }

    @Test
    void endsTheWindowOnTheTwentyEighthWhereTheYearHasNoTwentyNinthOfFebruary() {
        var graduated = anUnemployed().applyingFor(Measure.YOUTH_PRACTICE).graduatedOn(LocalDate.of(2024, 2, 29));

        assertThat(graduated.on(LocalDate.of(2029, 2, 28)).verdict("graduation-window"))
                .isEqualTo(MET);
        assertThat(graduated.on(LocalDate.of(2029, 3, 1)).verdict("graduation-window"))
                .isEqualTo(PRESENT);
    }

    @Test
    void opensTheWindowOnTheDayOfGraduation() {
        assertThat(anUnemployed()
                        .applyingFor(Measure.YOUTH_PRACTICE)
                        .graduatedOn(TODAY)
                        .verdict("graduation-window"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .applyingFor(Measure.YOUTH_PRACTICE)
                        .graduatedOn(TODAY.plusDays(1))
                        .evidence("graduation-window")
                        .key())
                .isEqualTo("evidence.not-graduated-yet");
        assertThat(anUnemployed()
                        .applyingFor(Measure.YOUTH_PRACTICE)
                        .graduatedOn(null)
                        .verdict("graduation-window"))
                .isEqualTo(UNKNOWN);
        assertThat(anUnemployed()
                        .applyingFor(Measure.FIRST_WORKPLACE)
                        .graduatedOn(null)
                        .assess()
                        .mayRefer())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}, any: {1}, in profession: {2} -> {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "FIRST_WORKPLACE, false, false, MET", "FIRST_WORKPLACE, false, -, MET",
                        "FIRST_WORKPLACE, true, false, PRESENT",
                "FIRST_WORKPLACE, -, true, PRESENT", "FIRST_WORKPLACE, -, false, UNKNOWN",
                        "FIRST_WORKPLACE, -, -, UNKNOWN",
                "YOUTH_PRACTICE, true, false, MET", "YOUTH_PRACTICE, true, true, PRESENT",
                        "YOUTH_PRACTICE, false, -, MET",
                "YOUTH_PRACTICE, true, -, UNKNOWN", "YOUTH_PRACTICE, -, -, UNKNOWN", "YOUTH_PRACTICE, -, true, PRESENT",
                "CONTRACT_OF_GENERATIONS, true, true, NOT_APPLICABLE", "SOCIAL_WORKPLACE, true, true, NOT_APPLICABLE"
            })
    void judgesExperienceAsTheProgrammeDoes(Measure measure, Boolean any, Boolean inProfession, GroundOutcome verdict) {
        assertThat(anUnemployed()
                        .applyingFor(measure)
                        .experienced(any, inProfession)
                        .verdict("experience"))
                .isEqualTo(verdict);
    }

    @Test
    void namesTheExperienceThatSpeaksAgainst() {
        assertThat(anUnemployed()
                        .applyingFor(Measure.FIRST_WORKPLACE)
                        .experienced(true, null)
                        .evidence("experience")
                        .key())
                .isEqualTo("evidence.any-experience");
        assertThat(anUnemployed()
                        .applyingFor(Measure.YOUTH_PRACTICE)
                        .experienced(true, true)
                        .evidence("experience")
                        .key())
                .isEqualTo("evidence.experience-in-profession");
    }

    @Test
    void wantsTheOwnOrARelatedProfessionForTheContractOfGenerations() {
        assertThat(anUnemployed()
                        .applyingFor(Measure.CONTRACT_OF_GENERATIONS)
                        .inOwnProfession(true)
                        .verdict("own-profession"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .applyingFor(Measure.CONTRACT_OF_GENERATIONS)
                        .inOwnProfession(false)
                        .assess()
                        .missing())
                .as("another place")
                .containsExactly(Fact.ANOTHER_PLACE);
        assertThat(anUnemployed()
                        .applyingFor(Measure.CONTRACT_OF_GENERATIONS)
                        .inOwnProfession(null)
                        .verdict("own-profession"))
                .isEqualTo(UNKNOWN);
        assertThat(anUnemployed()
                        .applyingFor(Measure.YOUTH_PRACTICE)
                        .inOwnProfession(false)
                        .verdict("own-profession"))
                .isEqualTo(NOT_APPLICABLE);
    }
}
