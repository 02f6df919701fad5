package kz.zholdama.channel.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.zholdama.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read as it is written, and all that does not fit is told at once. */
class MembersTest {

    private final List<Wrong> wrong = new ArrayList<>();

    enum Colour {
        RED,
        GREEN
    }

    record Inner(String name) {}

    record Sample(
            String text,
            Boolean yes,
            Integer number,
            LocalDate day,
            Colour colour,
            Set<Colour> colours,
            List<Inner> inner,
            Inner one) {}

    private Sample read(String json) {
        return new Members(wrong).read(JsonText.object(json.getBytes(StandardCharsets.UTF_8)), Sample.class, "");
    }

    @Test
    void readsEveryTypeThatThereIs() {
        var read = read("""
                {"text": "ә", "yes": false, "number": 3, "day": "2026-03-02", "colour": "RED", "colours": ["GREEN"],
                 "inner": [{"name": "a"}, {"name": null}], "one": {"name": "b"}}""");

        assertThat(wrong).isEmpty();
        assertThat(read)
                .isEqualTo(new Sample(
                        "ә",
                        false,
                        3,
                        LocalDate.of(2026, 3, 2),
                        Colour.RED,
                        Set.of(Colour.GREEN),
                        List.of(new Inner("a"), new Inner(null)),
                        new Inner("b")));
    }

    @Test
    void leavesWhatIsMissingOrNullForOthersToMiss() {
        assertThat(read("{\"text\": null}")).isEqualTo(new Sample(null, null, null, null, null, null, null, null));
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": 1} | /text TYPE",
                "{\"yes\": \"true\"} | /yes TYPE",
                "{\"number\": 1.5} | /number TYPE",
                "{\"number\": 99999999999} | /number TYPE",
                "{\"day\": \"2026-02-30\"} | /day DATE",
                "{\"day\": \"+10000-01-01\"} | /day DATE",
                "{\"colour\": \"red\"} | /colour ONE_OF",
                "{\"colours\": \"RED\"} | /colours TYPE",
                "{\"inner\": [null]} | /inner/0 TYPE",
                "{\"inner\": [{\"name\": 1}]} | /inner/0/name TYPE",
                "{\"one\": []} | /one TYPE",
                "{\"a/b~\": 1} | /a~1b~0 UNKNOWN_MEMBER",
                "{\"text\": \"\\ud800\"} | /text TEXT"
            })
    void saysWhereAndWhat(String json, String expected) {
        read(json);

        assertThat(wrong).map(one -> one.at() + " " + one.code()).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "1", "null", "{", "{} {}", "{\"a\":1,\"a\":2}", "{'a':1}", "{\"a\":01}", "\ufeff{}"})
    void refusesWhatIsNoObject(String text) {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JsonText.object(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refusesAnotherEncodingAndWhatIsTooDeep() {
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JsonText.object("{}".getBytes(StandardCharsets.UTF_16BE)));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JsonText.object(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> JsonText.object(
                        ("{\"a\":" + "[".repeat(50) + "]".repeat(50) + "}").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsAFieldOfAServiceByItsPointer() {
        assertThat(Wrong.of(Problem.of("details.family[2].lastName", "intake.problem.too-long")))
                .isEqualTo(Wrong.of("/details/family/2/lastName", "intake.problem.too-long"));
        assertThat(Wrong.ofTyped(Problem.of("person.iin", "number.problem.CHECK_DIGIT")))
                .isEqualTo(Wrong.of("/applicant/iin", "number.problem.CHECK_DIGIT"));
        assertThat(Wrong.of("", "intake.error.already-running.referral").code()).isEqualTo("ALREADY_RUNNING");
        assertThat(WrongRequest.ofMembers(List.of(
                                Wrong.of("/applicant", "a.problem.type"),
                                Wrong.of("/applicant/iin", "a.problem.required")))
                        .all())
                .hasSize(1);
    }
}
