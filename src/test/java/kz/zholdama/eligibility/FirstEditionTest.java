package kz.zholdama.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of resolution No 476, row by row, and the figures of the Social Code and the order. */
class FirstEditionTest {

    private final RuleEdition edition = FirstEdition.edition();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PUBLIC_WORKS,             16, -,  -, ANY,                12, false",
                "SOCIAL_WORKPLACE,         16, -,  -, ANY,                12, false",
                "YOUTH_PRACTICE,           16, 35, 5, NONE_IN_PROFESSION, 12, false",
                "FIRST_WORKPLACE,          16, 35, -, NONE,               18, false",
                "CONTRACT_OF_GENERATIONS,  16, 35, 3, ANY,                6,  true",
                "SILVER_AGE,               50, -,  -, ANY,                36, false",
                "TRAINING_IN_ORGANISATION, 16, -,  -, ANY,                -,  false",
                "TRAINING_AT_EMPLOYER,     16, -,  -, ANY,                -,  false",
                "RESETTLEMENT,             -,  -,  -, ANY,                -,  false"
            })
    void asksOfEachMeasureWhatTheTableAsks(
            Measure measure,
            Integer minAge,
            Integer maxAge,
            Integer window,
            Programme.Experience experience,
            Integer maxMonths,
            boolean ownProfession) {
        var programme = edition.programme(measure);

        assertThat(programme.minAge()).isEqualTo(minAge);
        assertThat(programme.maxAge()).isEqualTo(maxAge);
        assertThat(programme.graduatedWithinYears()).isEqualTo(window);
        assertThat(programme.experience()).isEqualTo(experience);
        assertThat(programme.maxMonths()).isEqualTo(maxMonths);
        assertThat(programme.ownProfession()).isEqualTo(ownProfession);
        assertThat(programme.belowPensionAge()).isEqualTo(!measure.equals(Measure.RESETTLEMENT));
        assertThat(programme.levels())
                .isEqualTo(
                        window == null ? Set.of() : EnumSet.complementOf(EnumSet.of(EducationLevel.GENERAL_SECONDARY)));
    }

    @ParameterizedTest(name = "{0} is for {1}")
    @CsvSource({
        "PUBLIC_WORKS, UNEMPLOYED STUDENT SENIOR_PUPIL DOWNTIME",
        "SOCIAL_WORKPLACE, UNEMPLOYED",
        "YOUTH_PRACTICE, UNEMPLOYED",
        "FIRST_WORKPLACE, UNEMPLOYED",
        "CONTRACT_OF_GENERATIONS, UNEMPLOYED",
        "SILVER_AGE, UNEMPLOYED",
        "TRAINING_IN_ORGANISATION, UNEMPLOYED",
        "TRAINING_AT_EMPLOYER, UNEMPLOYED",
        "RESETTLEMENT, JOB_SEEKER UNEMPLOYED KANDAS"
    })
    void servesTheCategoriesOfTheTable(Measure measure, String categories) {
        assertThat(edition.programme(measure).categories())
                .extracting(Category::name)
                .containsExactlyInAnyOrder(categories.split(" "));
    }

    @Test
    void takesTheWholeYearOfBeingThirtyFive() {
        assertThat(edition.programme(Measure.YOUTH_PRACTICE).maxAgeInclusive()).isTrue();
    }

    @Test
    void holdsTheFiguresOfTheOrderAndTheSocialCode() {
        assertThat(edition.termWorkingDays()).isEqualTo(1);
        assertThat(edition.slipWorkingDays()).isEqualTo(5);
        assertThat(edition.trainingOnceInYears()).isEqualTo(2);
        assertThat(edition.unemployedFromAge()).isEqualTo(16);
        assertThat(edition.leftTraining()).isEqualTo(new RuleEdition.LeftTraining(1, 1, true));
        assertThat(edition.leftSubsidisedWork().barredMonths()).isEqualTo(3);
        assertThat(edition.leftSubsidisedWork().scope())
                .containsExactlyInAnyOrder(
                        Measure.PUBLIC_WORKS,
                        Measure.SOCIAL_WORKPLACE,
                        Measure.YOUTH_PRACTICE,
                        Measure.FIRST_WORKPLACE,
                        Measure.CONTRACT_OF_GENERATIONS,
                        Measure.SILVER_AGE);
        assertThat(edition.parentalConsent())
                .isEqualTo(new RuleEdition.ParentalConsent(
                        Set.of(Measure.PUBLIC_WORKS), Set.of(Category.STUDENT, Category.SENIOR_PUPIL), 16, 18));
    }

    @Test
    void isFollowedByAnEditionThatDiffersInOneMeasure() {
        var changed = edition.programme(Measure.SILVER_AGE).withMaxMonths(24);
        var next = edition.next("2027-01", LocalDate.of(2027, 1, 1), Measure.SILVER_AGE, changed);

        assertThat(next.programme(Measure.SILVER_AGE)).isEqualTo(changed);
        assertThat(next.programme(Measure.PUBLIC_WORKS)).isEqualTo(edition.programme(Measure.PUBLIC_WORKS));
        assertThat(edition.programme(Measure.SILVER_AGE).maxMonths()).isEqualTo(36);
    }

    @Test
    void hasTheMeasuresThatItListsAndNoOthers() {
        assertThat(edition.measures()).isEqualTo(Measure.OF_THE_LAW);
        assertThat(edition.kinds()).isEqualTo(MeasureKind.OF_THE_ORDER);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> edition.programme(Measure.of(ReferralKind.SUBSIDISED_WORKPLACE, "mentors")));
    }
}
