package kz.zholdama.signing.national.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kz.zholdama.signing.national.algorithms.VerifyingKey;
import kz.zholdama.signing.national.cms.DetachedCms;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The stand-in speaks as NCALayer does, and what it makes are signatures. */
class StandInTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<StandInSettings.Person> PERSONS = List.of(
            new StandInSettings.Person("ОДИН", "680310300124", "240140000011"),
            new StandInSettings.Person("ДРУГАЯ", "750505400453", "240140000011"));

    @TempDir
    private Path folder;

    private StandIn standIn;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() {
        standIn = standIn(0);
    }

    private StandIn standIn(int port) {
        return new StandIn(new StandInSettings(true, port, 0, folder.resolve("keys.p12"), PERSONS), new TestClock());
    }

    @AfterEach
    void stop() {
        standIn.close();
        client.shutdownNow(); // a socket that its server has let go of would be waited for without end
    }

    /** What a browser hears, text by text. */
    private static final class Heard implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();
        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                texts.add(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        JsonNode next() throws InterruptedException {
            return JSON.readTree(texts.poll(30, TimeUnit.SECONDS));
        }
    }

    private JsonNode asked(String request) throws Exception {
        var heard = new Heard();
        var socket = client.newWebSocketBuilder()
                .buildAsync(standIn.ncaLayer(), heard)
                .get(30, TimeUnit.SECONDS);
        assertThat(heard.next().path("result").path("version").asString()).isEqualTo("1.4");
        socket.sendPing(ByteBuffer.wrap(new byte[] {1})).get(30, TimeUnit.SECONDS);
        var half = request.length() / 2;
        socket.sendText(request.substring(0, half), false).get(30, TimeUnit.SECONDS);
        socket.sendText(request.substring(half), true).get(30, TimeUnit.SECONDS);
        var answer = heard.next();
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(30, TimeUnit.SECONDS);
        return answer;
    }

    private static String request(byte[]... documents) {
        var data = Arrays.stream(documents)
                .map(one -> '"' + Base64.getEncoder().encodeToString(one) + '"')
                .toList();
        var request = """
                {"module":"kz.gov.pki.knca.basics","method":"sign","args":{"allowedStorages":null,
                "format":"cms","data":DATA,
                "signingParams":{"decode":true,"encapsulate":false,"digested":false},
                "signerParams":{"extKeyUsageOids":["1.3.6.1.5.5.7.3.4"],"chain":[]},"locale":"ru"}}""";
        return request.replace("DATA", data.size() == 1 ? data.getFirst() : data.toString());
    }

    private static void assertSigned(String signature, byte[] document, String iin) throws Objection {
        var cms = DetachedCms.of(signature.getBytes(StandardCharsets.US_ASCII));
        cms.statement()
                .prove(
                        document,
                        cms.certificate(),
                        VerifyingKey.of(cms.certificate().getSubjectPublicKeyInfo()));
        assertThat(cms.certificate().getSubject().toString()).contains("IIN" + iin);
    }

    @Test
    void signsOneDocumentOrMany() throws Exception {
        var small = new byte[] {1, 2, 3};
        var large = new byte[300_000]; // longer than what one frame tells by two bytes
        large[7] = 7;
        var one = asked(request(small));
        assertThat(one.path("status").asBoolean()).isTrue();
        assertSigned(
                one.path("body").path("result").get(0).asString(),
                small,
                PERSONS.getFirst().iin());

        var many = asked(request(small, large)).path("body").path("result");
        assertThat(many.size()).isEqualTo(2);
        assertSigned(many.get(1).asString(), large, PERSONS.getFirst().iin());
    }

    @Test
    void doesWhatItsPageIsTold() throws Exception {
        tell("person=1");
        assertSigned(
                asked(request(new byte[1])).path("body").path("result").get(0).asString(),
                new byte[1],
                PERSONS.getLast().iin());
        tell("person=2"); // there is none
        tell("person=-1");
        var cancelled = asked(request(new byte[1]));
        assertThat(cancelled.path("status").asBoolean()).isTrue();
        assertThat(cancelled.path("body").has("result")).isFalse();
        assertThat(client.send(HttpRequest.newBuilder(page()).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("ДРУГАЯ", "value=\"-1\" checked");
    }

    private URI page() {
        return standIn.ocsp().resolve("/");
    }

    private void tell(String form) throws IOException, InterruptedException {
        var answer = client.send(
                HttpRequest.newBuilder(page())
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws Exception {
        for (var wrong : List.of(
                "{}",
                "no json",
                request(new byte[1]).replace("basics", "commonUtils"),
                request(new byte[1]).replace("\"encapsulate\":false", "\"encapsulate\":true"))) {
            var answer = asked(wrong);
            assertThat(answer.path("status").asBoolean(true)).as(wrong).isFalse();
            assertThat(answer.path("code").asString()).isNotEmpty();
        }
    }

    /** What was signed yesterday is proved today. */
    @Test
    void keepsTheKeysOfItsAuthority() {
        try (var again = standIn(standIn.ncaLayer().getPort())) {
            assertThat(again.roots()).isEqualTo(standIn.roots());
            assertThat(again.authority().stamping().certificate())
                    .isEqualTo(standIn.authority().stamping().certificate());
            assertThat(again.ncaLayer()).as("another demo has the port").isNotEqualTo(standIn.ncaLayer());
        }
    }
}
