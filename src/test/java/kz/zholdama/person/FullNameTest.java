package kz.zholdama.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullNameTest {

    @Test
    void joinsThePartsThatThereAre() {
        assertThat(new FullName("Ахметова", "Айгүл", "Серікқызы").full()).isEqualTo("Ахметова Айгүл Серікқызы");
        assertThat(new FullName("Ким", "Анна", null).full()).isEqualTo("Ким Анна");
        assertThat(new FullName("Ким", "Анна", null).withInitials()).isEqualTo("Ким А.");
        assertThat(new FullName("Ахметова", "Әйгерім", "Өмірқызы").withInitials()).isEqualTo("Ахметова Ә. Ө.");
    }

    @Test
    void foldsWhiteSpaceOfEveryKind() {
        assertThat(new FullName(" Сейіт\u00a0\u00a0уулу ", "\tАсан\u2003", "\u00a0")).isEqualTo(new FullName("Сейіт уулу", "Асан", ""));
    }

    @Test
    void holdsPartsOfOneHundredAndTwentyKazakhLetters() {
        var longest = "Ңұқғ".repeat(30);
        assertThat(new FullName(longest, longest, longest).full()).hasSize(362);
        assertThatIllegalArgumentException().isThrownBy(() -> new FullName(longest + "ә", "Асан", ""))
                .withMessageNotContaining("Ңұқғ");
        assertThatIllegalArgumentException().isThrownBy(() -> new FullName("Асанов", longest + "ә", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new FullName("Асанов", "Асан", longest + "ә"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void needsSurnameAndGivenName(String nothing) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FullName(nothing, "Асан", "Асанұлы"));
        assertThatIllegalArgumentException().isThrownBy(() -> new FullName("Асанов", nothing, "Асанұлы"));
    }

    @Test
    void neverShowsItselfInALog() {
        assertThat(new FullName("Ахметова", "Айгүл", "Серікқызы")).asString().doesNotContain("Ахметова", "Айгүл", "Серікқызы");
    }
}
