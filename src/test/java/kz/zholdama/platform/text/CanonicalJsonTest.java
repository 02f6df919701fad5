package kz.zholdama.platform.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HexFormat;
import java.util.Random;
import kz.zholdama.platform.text.CanonicalJson.Flaw;
import kz.zholdama.platform.text.CanonicalJson.NotCanonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors of RFC 8785, and what has no canonical form by RFC 7493. */
class CanonicalJsonTest {

    private static String canonical(String json) {
        return new String(CanonicalJson.of(json.getBytes(UTF_8)), UTF_8);
    }

    private static Flaw flaw(byte[] json) {
        var refused = catchThrowableOfType(NotCanonical.class, () -> CanonicalJson.of(json));
        assertThat(refused.messageKey()).isEqualTo("canonical-json." + refused.flaw());
        return refused.flaw();
    }

    private static Flaw flaw(String json) {
        return flaw(json.getBytes(UTF_8));
    }

    /** RFC 8785, 3.2.2 to 3.2.4. */
    @Test
    void writesTheExampleOfTheRfc() {
        var json = """
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";

        assertThat(HexFormat.ofDelimiter(" ").formatHex(CanonicalJson.of(json.getBytes(UTF_8))))
                .isEqualTo("""
                7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 \
                75 65 2c 66 61 6c 73 65 5d 2c 22 6e 75 6d 62 65 72 73 22 3a \
                5b 33 33 33 33 33 33 33 33 33 2e 33 33 33 33 33 33 33 2c 31 \
                65 2b 33 30 2c 34 2e 35 2c 30 2e 30 30 32 2c 31 65 2d 32 37 \
                5d 2c 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 \
                30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d""");
    }

    /** RFC 8785, 3.2.3: by UTF-16, not by code point. */
    @Test
    void sortsNamesAsTheRfcDoes() {
        var json = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""";

        assertThat(canonical(json))
                .containsSubsequence(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    /** RFC 8785, appendix B; whole numbers beyond 2^53 that it has are written with an exponent here. */
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.0, 0",
        "5e-324, 5e-324",
        "-5e-324, -5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "9007199254740991, 9007199254740991",
        "-9007199254740991, -9007199254740991",
        "9.007199254740992e15, 9007199254740992",
        "2.9514790517935283e20, 295147905179352830000",
        "9.999999999999997e22, 9.999999999999997e+22",
        "1e23, 1e+23",
        "1.0000000000000001e23, 1.0000000000000001e+23",
        "9.99999999999999700e20, 999999999999999700000",
        "1e21, 1e+21",
        "0.0000009999999999999997, 9.999999999999997e-7",
        "0.000001, 0.000001",
        "333333333.33333325, 333333333.33333325",
        "-0.0000033333333333333333, -0.0000033333333333333333",
        "1424953923781206.2, 1424953923781206.2"
    })
    void writesNumbersAsTheRfcDoes(String number, String written) {
        assertThat(canonical("[" + number + "]")).isEqualTo("[" + written + "]");
    }

    @Test
    void keepsKazakhLetters() {
        assertThat(canonical("{ \"аты\" : \"Әйгерім Қызғалдақ\" , \"a\" : [ ] }"))
                .isEqualTo("{\"a\":[],\"аты\":\"Әйгерім Қызғалдақ\"}");
    }

    @Test
    void isItsOwnCanonicalForm() {
        var once = canonical("{\"b\":[1.50,{\"d\":\"\\u0001\",\"c\":{}}],\"a\":\"\\t\"}");

        assertThat(canonical(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":null,\"a\":1}",
                "{\"a\":1,\"\\u0061\":1}",
                "[{\"b\":{\"a\":1,\"c\":2,\"a\":3}}]"
            })
    void refusesANameThatIsThereTwice(String json) {
        assertThat(flaw(json)).isEqualTo(Flaw.DUPLICATE_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9007199254740992", "-9007199254740992", "123456789012345678901234567890", "1e400", "1e-400"})
    void refusesANumberThatCannotBeKept(String number) {
        assertThat(flaw("[" + number + "]")).isEqualTo(Flaw.INEXACT_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"\\ud83d\"]", "[\"\\ude00\\ud83d\"]", "[\"\\ud83dx\"]", "{\"\\udead\":1}"})
    void refusesHalfACharacter(String json) {
        assertThat(flaw(json)).isEqualTo(Flaw.LONE_SURROGATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c0 80", "ed a0 80", "f4 90 80 80", "5b 22 e2 82 22 5d"})
    void refusesWhatIsNotUtf8(String hex) {
        assertThat(flaw(HexFormat.ofDelimiter(" ").parseHex(hex))).isEqualTo(Flaw.NOT_UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"a\":1",
                "{\"a\":1,}",
                "[1,]",
                "[01]",
                "[+1]",
                "[.5]",
                "[NaN]",
                "{'a':1}",
                "{a:1}",
                "[\"\n\"]",
                "[1] x",
                "{}{}",
                "[1]//",
                "\ufeff{}"
            })
    void refusesWhatIsNoJson(String json) {
        assertThat(flaw(json)).isEqualTo(Flaw.NOT_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"a\"", "null", "true"})
    void refusesALoneValue(String json) {
        assertThat(flaw(json)).isEqualTo(Flaw.NO_STRUCTURE);
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertThat(flaw("[".repeat(100_000))).isEqualTo(Flaw.TOO_COMPLEX);
        assertThat(flaw("{\"a\":".repeat(65) + "1" + "}".repeat(65))).isEqualTo(Flaw.TOO_COMPLEX);
        assertThat(flaw("[" + "1".repeat(500) + "]")).isEqualTo(Flaw.TOO_COMPLEX);
    }

    @Test
    void onlyRefusesWhateverIsSent() {
        var random = new Random(8785);
        var json = "{\"b\":[1.50,{\"d\":\"\\u0001қ\",\"c\":{}}],\"a\":\"\\t\",\"z\":-12e3}".getBytes(UTF_8);
        for (var i = 0; i < 20_000; i++) {
            var changed = json.clone();
            for (var flips = random.nextInt(1, 4); flips > 0; flips--) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                var once = CanonicalJson.of(changed);
                assertThat(CanonicalJson.of(once)).isEqualTo(once);
            } catch (NotCanonical refused) {
                assertThat(refused.flaw()).isNotNull();
            }
        }
    }
}
