package kz.zholdama.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BinTest {

    @Test
    void hasTheCheckDigitOfAnIin() {
        assertThat(Bin.of(" 120540610007 ").value()).isEqualTo("120540610007");
        assertThat(Bin.complete("12054061000")).contains(Bin.of("120540610007"));
        assertThat(Bin.problem("120540610008")).contains(InvalidNumber.Problem.CHECK_DIGIT);
        assertThat(Bin.problem("12054061000")).contains(InvalidNumber.Problem.LENGTH);
        assertThat(Bin.problem("12054061000X")).contains(InvalidNumber.Problem.NOT_DIGITS);
    }

    @Test
    void acceptsTheIinOfASoleTrader() {
        assertThat(Bin.problem("900515300908")).isEmpty();
    }

    @Test
    void refusesWhatCannotBeRightWithoutRepeatingIt() {
        assertThatThrownBy(() -> Bin.of("120540610008"))
                .isInstanceOf(InvalidNumber.class)
                .hasMessageNotContaining("1205");
        assertThatThrownBy(() -> Bin.of(null)).isInstanceOf(InvalidNumber.class);
        assertThat(Bin.of("120540610007")).asString().startsWith("Bin").doesNotContain("1205");
    }

    @Test
    void completesNothingButElevenDigits() {
        assertThatThrownBy(() -> Bin.complete("123")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Bin.complete("1234567890A")).isInstanceOf(IllegalArgumentException.class);
    }
}
