package kz.zholdama.gateway.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.zholdama.gateway.calling.BodyKey;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.gateway.simulator.TestKeys;
import org.junit.jupiter.api.Test;

class BodySignatureTest {

    private static final Instant NOW = Instant.parse("2026-03-20T09:05:00Z");
    private static final Duration SKEW = Duration.ofMinutes(2);
    private static final BodyKey OURS = TestKeys.of("Ours");
    private static final BodyKey THEIRS = TestKeys.of("Theirs");

    private static String signed() {
        var envelope = Envelope.empty();
        Xml.add(envelope.addToBody("SendMessage"), "iin", "told");
        BodySignature.sign(envelope, OURS, NOW);
        return new String(envelope.written(), StandardCharsets.UTF_8);
    }

    private static void check(String sent, BodyKey known, Instant at) throws CallFailed {
        BodySignature.check(
                Envelope.read(sent.getBytes(StandardCharsets.UTF_8)), List.of(known.certificate()), at, SKEW);
    }

    private static void assertRefused(String sent, BodyKey known, Instant at) {
        assertThatThrownBy(() -> check(sent, known, at)).isInstanceOf(CallFailed.class);
    }

    @Test
    void isGoodAfterItTravelled() {
        assertThatCode(() -> check(signed(), OURS, NOW)).doesNotThrowAnyException();
    }

    @Test
    void isSomebodysOnly() {
        assertRefused(signed(), THEIRS, NOW);
    }

    @Test
    void isOverWhatIsReadOnly() {
        assertRefused(signed().replace("told", "sold"), OURS, NOW);
    }

    @Test
    void isOverItsMomentOnly() {
        assertRefused(signed().replace("09:10:00Z", "23:10:00Z"), OURS, NOW);
        assertRefused(signed(), OURS, NOW.plus(Duration.ofHours(1)));
        assertRefused(signed(), OURS, NOW.minus(Duration.ofHours(1)));
    }

    /** What was signed is put aside, and something else where it is read. */
    @Test
    void isNotTakenForThatOfAnotherBody() {
        var signed = signed();
        var from = signed.indexOf("<soapenv:Body");
        var to = signed.indexOf("</soapenv:Body>") + "</soapenv:Body>".length();
        var body = signed.substring(from, to);
        var wrapped =
                signed.substring(0, from).replace("</soapenv:Header>", "<aside>" + body + "</aside></soapenv:Header>")
                        + body.replace("told", "sold")
                        + signed.substring(to);

        assertThat(wrapped).contains("told", "sold");
        assertRefused(wrapped, OURS, NOW);
        assertRefused(wrapped.replaceFirst("(?s)(.*)wsu:Id=\"body\"", "$1wsu:Id=\"other\""), OURS, NOW);
    }

    @Test
    void isAskedFor() {
        var envelope = Envelope.empty();
        envelope.addToBody("SendMessage");

        assertRefused(new String(envelope.written(), StandardCharsets.UTF_8), OURS, NOW);
        assertRefused(signed().replaceAll("(?s)<ds:Signature .*</ds:Signature>", ""), OURS, NOW);
    }
}
