package kz.zholdama.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.zholdama.person.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Social Code 207, step by step: the first day of pension age and the day before it. */
class PensionAgeTest {

    private final PensionAge pensionAge = FirstEdition.edition().pensionAge();

    @ParameterizedTest(name = "{0} born {1} reaches it on {2}")
    @CsvSource({
        "MALE, 1963-03-02, 2026-03-02",
        "MALE, 1970-07-15, 2033-07-15",
        "FEMALE, 1963-05-10, 2024-05-10",
        "FEMALE, 1965-03-02, 2026-03-02",
        "FEMALE, 1966-12-31, 2027-12-31",
        "FEMALE, 1967-01-01, 2028-07-01",
        "FEMALE, 1967-06-30, 2028-12-30",
        "FEMALE, 1967-07-01, 2029-07-01",
        "FEMALE, 1967-12-31, 2029-12-31",
        "FEMALE, 1968-01-01, 2030-07-01",
        "FEMALE, 1968-06-30, 2030-12-30",
        "FEMALE, 1968-07-01, 2031-07-01",
        "FEMALE, 1975-01-01, 2038-01-01"
    })
    void isReachedOnTheDay(Sex sex, LocalDate born, LocalDate reached) {
        assertThat(pensionAge.isReached(born, sex, reached.minusDays(1))).isFalse();
        assertThat(pensionAge.isReached(born, sex, reached)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1966-12-31, 2028-01-01", "1966-12-31, 2028-06-29", "1967-06-30, 2029-01-15"})
    void isNotLostWhenTheNextStepRaisesIt(LocalDate born, LocalDate later) {
        assertThat(pensionAge.isReached(born, Sex.FEMALE, later)).isTrue();
    }
}
