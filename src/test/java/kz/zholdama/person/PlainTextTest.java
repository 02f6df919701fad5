package kz.zholdama.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x200b, 0x200d, 0x200f, 0x202e, 0x2060, 0x2066, 0x2800,
                0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xe000, 0xe0041, 0xe0100, 0xe01ef, 0xd800
            })
    void findsWhatNobodySeesAndTakesItAwayFromWhatIsPrinted(int character) {
        var text = "ул. Аб" + Character.toString(character) + "ая, 1";

        assertThat(PlainText.problem(text)).contains(TextProblem.HIDDEN);
        assertThat(PlainText.visible(text)).isEqualTo("ул. Абая, 1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Қожахметұлы Әділбек",
                "№ 14/3 от 20.11.2026",
                "строка\nи\r\nеще\tодна",
                "ТОО\u00a0\"Үлгі\" – «Іс» 日本"
            })
    void takesWhatIsSeen(String text) {
        assertThat(PlainText.problem(text)).isEmpty();
    }

    @Test
    void leavesWhatIsSeenAsItIs() {
        var text = "г. Семей\nул. Абая";
        assertThat(PlainText.visible(text)).isSameAs(text);
    }
}
