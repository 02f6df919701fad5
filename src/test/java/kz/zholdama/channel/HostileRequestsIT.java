package kz.zholdama.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Malformed, mutated and oversized requests by the thousand, made from what the API says of itself: none fails on our side, what
 * is refused leaves no row, and no line of the log tells of a person. Some hundreds with every build; as many as
 * {@code -Dzholdama.requests=10000} says.
 */
@ZholdamaTest
@ExtendWith(OutputCaptureExtension.class)
@Slow
class HostileRequestsIT {

    private static final int REQUESTS = Integer.getInteger("zholdama.requests", 400);
    private static final long SEED = 20_260_302;
    private static final String NAME = "Сыныққаласов";
    private static final String STREET = "ул. Неповторимая, 7";

    private static final String APPLICATIONS = "/applications";
    private static final String STATUS_REQUESTS = "/status-requests";
    private static final List<String> PATHS = List.of(APPLICATIONS, STATUS_REQUESTS);
    private static final String JSON = "application/json";
    private static final List<String> TYPES = List.of("text/plain", "application/xml", "application/json;x=", "*/*");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "\u202e\u2066",
            "'; drop table application; --",
            "<script>alert(1)</script>",
            "${jndi:ldap://x/a}",
            "../../etc/passwd",
            "2026-02-30",
            "-9999999-01-01",
            "+10000-01-01",
            "９９０１０１３０００１８",
            "null",
            "true",
            "1e400",
            "\ud83d\ude00".repeat(50),
            "ә".repeat(1999),
            "ә".repeat(2001),
            "x".repeat(20_000));

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e309",
            "123456789012345678901234567890",
            "[]",
            "[null]",
            "[[[[[[[[[[[]]]]]]]]]]]",
            "{}",
            "{\"\": {\"\": 1}}",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[" + "1,".repeat(500) + "1]");

    private final Random random = new Random(SEED);

    @Autowired
    private GivenChannel channel;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private GivenSecret portal;
    private String number;
    private JsonNode schemas;
    private List<String> parameters;

    @BeforeEach
    void aCaseOnPaper(@Autowired GivenCases given, @Autowired Centres centres) {
        number = given.of(centres.create(), Measure.SILVER_AGE)
                .registered()
                .number()
                .orElseThrow();
    }

    @BeforeEach
    void readWhatTheApiSaysOfItself() {
        portal = channel.portal();
        var api = GivenChannel.json(channel.send(channel.call("/openapi")));
        schemas = api.path("components").path("schemas");
        parameters = new ArrayList<>();
        api.path("paths")
                .path("/api/v1/checklist")
                .path("get")
                .path("parameters")
                .forEach(one -> parameters.add(one.path("name").asString()));
        assertThat(schemas.path("Application").path("properties").propertyNames())
                .contains("applicant", "details");
        assertThat(schemas.path("StatusRequest").path("properties").propertyNames())
                .contains("number", "moment");
        assertThat(parameters).contains("measure", "birthDate");
    }

    @Test
    void leaveNoFailureNoRowAndNoLineOfAPerson(CapturedOutput log) {
        var outcomes = new TreeMap<Integer, Integer>();
        var failed = new ArrayList<String>();
        var applications = rows("application");
        var answered = rows("channel_status_request");
        var told = 0;
        for (var i = 0; i < REQUESTS; i++) {
            var before = random.nextInt();
            var answer = channel.send(request());
            outcomes.merge(answer.statusCode(), 1, Integer::sum);
            told += answer.statusCode() == 200 && answer.uri().getPath().endsWith("/status-requests") ? 1 : 0;
            var isProblem =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
            if (answer.statusCode() >= 500 || answer.statusCode() >= 400 && !isProblem) {
                failed.add(i + " " + before + ": " + answer.statusCode() + " " + answer.body());
            }
        }

        assertThat(failed).as("%s", outcomes).isEmpty();
        assertThat(outcomes).containsKeys(400, 413, 415, 422);
        assertThat(rows("application") - applications).as("%s", outcomes).isEqualTo(outcomes.getOrDefault(201, 0));
        assertThat(rows("channel_status_request") - answered).as("%s", outcomes).isEqualTo(told);
        assertThat(log.getAll()).doesNotContain(NAME, STREET, "Incident");
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private HttpRequest.Builder request() {
        return switch (random.nextInt(15)) {
            case 0 -> asked();
            case 1 -> sent(APPLICATIONS, bytes(application().toString()), JSON);
            case 2 -> sent(pick(PATHS), text(application()), pick(TYPES));
            case 3 -> sent(pick(PATHS), large(), JSON);
            case 4 -> channel.call(portal, APPLICATIONS + "/" + escaped(pick(TEXTS)));
            case 5 -> sent(STATUS_REQUESTS, bytes(question().toString()), JSON);
            case 6, 7 -> sent(STATUS_REQUESTS, text(mutated(question(), "StatusRequest")), JSON);
            default -> sent(APPLICATIONS, text(mutated(application(), "Application")), JSON);
        };
    }

    private HttpRequest.Builder asked() {
        var query = new StringBuilder(random.nextBoolean() ? "/checklist?" : "/deadline?receivedAt=");
        for (var name : parameters) {
            query.append(name).append('=').append(escaped(pick(TEXTS))).append('&');
        }
        return channel.call(query.toString());
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text.substring(0, Math.min(300, text.length())), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder sent(String path, byte[] body, String type) {
        return channel.call(portal, path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body));
    }

    private ObjectNode application() {
        var application = channel.application(Persons.aged(30, TestClock.USUAL.toLocalDate()));
        application.withObject("applicant").put("lastName", NAME).put("street", STREET);
        return application;
    }

    private ObjectNode question() {
        return GivenChannel.JSON
                .createObjectNode()
                .put("number", number)
                .put(
                        "moment",
                        clock.instant().plusMillis(random.nextInt(100_000)).toString())
                .put("signature", GivenChannel.base64("good"));
    }

    /** One to three members, wherever the schema has them, are taken away, doubled in kind, or hold what they must not. */
    private ObjectNode mutated(ObjectNode whole, String schema) {
        for (var left = random.nextInt(3); left >= 0; left--) {
            var places = new ArrayList<Runnable>();
            visit(whole, schema, (object, name) -> places.add(() -> mutate(object, name)));
            pick(places).run();
        }
        return whole;
    }

    private void visit(ObjectNode object, String schema, BiConsumer<ObjectNode, String> each) {
        for (var member : schemas.path(schema).path("properties").properties()) {
            each.accept(object, member.getKey());
            var ref = member.getValue().path("$ref").asString("");
            var options = member.getValue().path("oneOf");
            var inner =
                    options.isEmpty() ? ref : pick(list(options)).path("$ref").asString("");
            if (object.get(member.getKey()) instanceof ObjectNode below && !inner.isEmpty()) {
                visit(below, inner.substring(inner.lastIndexOf('/') + 1), each);
            }
        }
    }

    private static List<JsonNode> list(JsonNode array) {
        var all = new ArrayList<JsonNode>();
        array.forEach(all::add);
        return all;
    }

    private void mutate(ObjectNode object, String name) {
        switch (random.nextInt(5)) {
            case 0 -> object.remove(name);
            case 1 -> object.put(name + pick(List.of("x", "/", "~", "", ".a[0]")), pick(TEXTS));
            case 2 -> object.set(name, GivenChannel.JSON.readTree(pick(VALUES)));
            default -> object.put(name, pick(TEXTS));
        }
    }

    /** Half of a character as it stands in JSON: no string of Java's own encodings has it. */
    private byte[] text(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Bytes are flipped, cut off, repeated. */
    private byte[] bytes(String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        for (var left = random.nextInt(4); left >= 0; left--) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return random.nextBoolean() ? body : Arrays.copyOf(body, 1 + random.nextInt(2 * body.length));
    }

    private byte[] large() {
        return random.nextBoolean()
                ? new byte[300_000]
                : ("{\"externalId\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
