package kz.zholdama.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {

    private static final String BY_FIRST_WEIGHTS = "900515300008";
    private static final String BY_SECOND_WEIGHTS = "900515300908";
    private static final String WITHOUT_CHECK_DIGIT = "90051530091";

    @Test
    void acceptsACheckDigitByTheFirstWeights() {
        assertThat(Iin.of(" " + BY_FIRST_WEIGHTS + "\t").value()).isEqualTo(BY_FIRST_WEIGHTS);
        assertThat(Iin.problem(" " + BY_FIRST_WEIGHTS + " ")).isEmpty();
    }

    @Test
    void acceptsACheckDigitByTheSecondWeights() {
        assertThat(Iin.of(BY_SECOND_WEIGHTS).value()).isEqualTo(BY_SECOND_WEIGHTS);
    }

    @Test
    void refusesEveryCheckDigitWhenBothWeightsGiveTen() {
        assertThat(Iin.complete(WITHOUT_CHECK_DIGIT)).isEmpty();
        for (var digit = 0; digit <= 9; digit++) {
            assertThat(Iin.problem(WITHOUT_CHECK_DIGIT + digit)).contains(InvalidNumber.Problem.CHECK_DIGIT);
        }
    }

    @Test
    void refusesEveryOtherCheckDigit() {
        var eleven = BY_FIRST_WEIGHTS.substring(0, 11);
        var accepted = 0;
        for (var digit = 0; digit <= 9; digit++) {
            accepted += Iin.problem(eleven + digit).isEmpty() ? 1 : 0;
        }
        assertThat(accepted).isEqualTo(1);
        assertThat(Iin.complete(eleven)).contains(Iin.of(BY_FIRST_WEIGHTS));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "12345678901", "1234567890123", "<script>"})
    void saysThatTheLengthIsWrong(String typed) {
        assertThat(Iin.problem(typed)).contains(InvalidNumber.Problem.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90051530001A", "9005 1530001", "-00515300010", "٩٠٠٥١٥٣٠٠٠١٠"})
    void saysThatOnlyDigitsAreAllowed(String typed) {
        assertThat(Iin.problem(typed)).contains(InvalidNumber.Problem.NOT_DIGITS);
    }

    @Test
    void carriesNoDigitOfAWrongNumberInItsRefusal() {
        assertThatThrownBy(() -> Iin.of("123456789012"))
                .isInstanceOfSatisfying(
                        InvalidNumber.class,
                        refused -> assertThat(refused.problem()).isEqualTo(InvalidNumber.Problem.CHECK_DIGIT))
                .hasMessageNotContaining("123456789012");
        assertThat(Iin.of(BY_FIRST_WEIGHTS)).asString().startsWith("Iin").doesNotContain(BY_FIRST_WEIGHTS);
    }

    @ParameterizedTest
    @CsvSource({"900515300008, 1990-05-15, MALE", "080301610007, 2008-03-01, FEMALE", "851231110011, 1885-12-31, MALE"})
    void tellsBirthDateAndSex(String number, LocalDate born, Sex sex) {
        assertThat(Iin.of(number).birthDate()).contains(born);
        assertThat(Iin.of(number).sex()).contains(sex);
    }

    @Test
    void acceptsAnUnusualSeventhDigitAndTellsNothingFromIt() {
        var unusual = Iin.of("900515710000");
        assertThat(unusual.birthDate()).isEmpty();
        assertThat(unusual.sex()).isEmpty();
        assertThat(unusual.contradicts(LocalDate.of(1990, 5, 15))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"060229510006", "991335310006"})
    void tellsNoBirthDateWhereTheDigitsAreNoDay(String number) {
        assertThat(Iin.of(number).birthDate()).isEmpty(); // 29 February 2006; month 13
    }

    @Test
    void contradictsAnotherBirthDateOnly() {
        var iin = Iin.of(BY_FIRST_WEIGHTS);
        assertThat(iin.contradicts(LocalDate.of(1990, 5, 15))).isFalse();
        assertThat(iin.contradicts(LocalDate.of(1990, 5, 16))).isTrue();
        assertThat(iin.contradicts(null)).isFalse();
    }
}
