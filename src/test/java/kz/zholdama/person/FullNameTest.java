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
        assertThat(new FullName("Ахметова", "Әйгерім", "Өмірқызы").withInitials())
                .isEqualTo("Ахметова Ә. Ө.");
    }

    @Test
    void foldsWhiteSpaceOfEveryKind() {
        assertThat(new FullName(" Сейіт\u00a0\u00a0уулу ", "\tАсан\u2003", "\u00a0"))
                .isEqualTo(new FullName("Сейіт уулу", "Асан", ""));
    }

    @Test
    void holdsPartsOfOneHundredAndTwentyKazakhLetters() {
        var longest = "Ңұқғ".repeat(30);
        assertThat(new FullName(longest, longest, longest).full()).hasSize(362);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FullName(longest + "ә", "Асан", ""))
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Қожахметұлы",
                "Әділбек-Ғани",
                "Ұлықбек Һақназар",
                "O'Brien",
                "D’Artagnan",
                "Müller",
                "Nguyễn",
                "Ó Briain",
                "Сейіт уулу",
                "Oʻktam",
                "Ерёмин",
                "Йылдыз",
                "Ковальчук (Їжак)",
                "\u052f",
                "\u1eff",
                "Иванов ~ Petrov",
                ""
            })
    void takesTheLettersOfNames(String name) {
        assertThat(FullName.problem(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名前",
                "علی",
                "Δημος",
                "Ива\u0301нов",
                "Иван\ud83d\ude00",
                "Ivan\uff21",
                "Иван№",
                "Ꙗков",
                "Ива₸",
                "Иван\u2011Пётр"
            })
    void refusesSignsThatNoNameHas(String name) {
        assertThat(FullName.problem(name)).contains(TextProblem.NOT_OF_A_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ива\u200bнов", "\u202eвонавИ", "Иванов\ufeff"})
    void refusesWhatNobodySees(String name) {
        assertThat(FullName.problem(name)).contains(TextProblem.HIDDEN);
    }

    @Test
    void takesALetterMadeOfTwoForTheOneItIs() {
        assertThat(FullName.problem("Андреи\u0306")).isEmpty();
        assertThat(new FullName("Андреи\u0306", "Асан", null)).isEqualTo(new FullName("Андрей", "Асан", null));
    }

    @Test
    void neverShowsItselfInALog() {
        assertThat(new FullName("Ахметова", "Айгүл", "Серікқызы"))
                .asString()
                .startsWith("FullName")
                .doesNotContain("Ахметова", "Айгүл", "Серікқызы");
    }
}
