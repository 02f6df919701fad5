package kz.zholdama.channel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.accounts.ChannelAccounts;
import kz.zholdama.channel.accounts.EnteredAccount;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.person.Iin;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Systems of others that call over the wire, and what they send. */
@TestComponent
@Lazy
public class GivenChannel {

    public static final JsonMapper JSON = JsonMapper.builder().build();

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final ChannelAccounts accounts;
    private final Centres centres;
    private final Settlements settlements;
    private final Occupations occupations;
    private final CareerCentres served;
    private final int port;

    GivenChannel(
            ChannelAccounts accounts,
            Centres centres,
            Settlements settlements,
            Occupations occupations,
            CareerCentres served,
            @LocalServerPort int port) {
        this.accounts = accounts;
        this.centres = centres;
        this.settlements = settlements;
        this.occupations = occupations;
        this.served = served;
        this.port = port;
    }

    public GivenSecret portal() {
        return account(Channel.PORTAL, EnumSet.allOf(Scope.class));
    }

    public GivenSecret account(Channel channel, Set<Scope> scopes) {
        return As.a(Centres.administrator()).call(() -> {
            var opened = accounts.open(
                    new EnteredAccount("Система № " + COUNTER.incrementAndGet(), null, channel, scopes, null));
            return accounts.newSecret(opened.id(), opened.version());
        });
    }

    /** A town, with a centre that serves it. */
    public Settlement town() {
        var town = As.a(Centres.auditor())
                .call(() -> settlements.search("Семей", Set.of(), 0, 1).getFirst());
        if (served.nearest(town.kato()).isEmpty()) {
            centres.createIn(town.id());
        }
        return town;
    }

    public long centre() {
        return served.nearest(town().kato()).orElseThrow();
    }

    /** Of an unemployed man, for public works; complete. */
    public ObjectNode application(Iin iin) {
        var occupation =
                As.a(Centres.auditor()).call(() -> occupations.search("", 0, 1).getFirst());
        return (ObjectNode) JSON.readTree("""
                {"externalId": "%s", "measure": "PUBLIC_WORKS",
                 "applicant": {"iin": "%s", "lastName": "Әбдірахманов", "firstName": "Нұрсұлтан", "patronymic": "Ерланұлы",
                   "birthDate": "%s", "sex": "MALE", "settlement": "%s", "street": "ул. Абая, 10",
                   "phone": "+7 701 123 45 67", "email": "n@example.kz", "categories": ["UNEMPLOYED"],
                   "unemployedSince": "2026-01-15"},
                 "details": {"occupation": "%s"},
                 "documents": [{"type": "EMPLOYMENT_RECORD", "state": "DIGITAL", "number": "17"}],
                 "consents": {"personalData": true, "protectedSecrets": true},
                 "signature": "%s"}""".formatted(
                        "test-" + COUNTER.incrementAndGet(),
                        iin.value(),
                        iin.birthDate().orElseThrow(),
                        town().kato(),
                        occupation.code(),
                        base64("good")));
    }

    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path));
    }

    public HttpRequest.Builder call(GivenSecret by, String path) {
        return call(path).header("Authorization", basic(by));
    }

    public static String basic(GivenSecret by) {
        return "Basic " + base64(by.account().clientId() + ":" + by.secret());
    }

    public HttpResponse<String> apply(GivenSecret by, JsonNode application) {
        return apply(by, application.toString());
    }

    public HttpResponse<String> apply(GivenSecret by, String body) {
        return send(call(by, "/applications")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> get(GivenSecret by, String path) {
        return send(call(by, path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
