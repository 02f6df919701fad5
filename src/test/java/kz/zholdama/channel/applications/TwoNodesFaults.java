package kz.zholdama.channel.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.platform.text.CanonicalJson;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.testing.TestAuthority;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.ProductionStart;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.TestDatabase;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** The same application comes to two nodes at once, as where what stands before them sends it again to the other one. */
@ZholdamaTest
@Slow
class TwoNodesFaults {

    private static final int ROUNDS = 30;
    private static final int AT_EACH = 3;

    @Autowired
    private GivenChannel channel;

    @Autowired
    private JdbcClient database;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Of which the nodes know nothing: whose signature it is a specialist will say. */
    private final TestAuthority authority = TestAuthority.of(NationalAlgorithm.GOST_2015_512);

    @Test
    void takeItOnceBetweenThem() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "faults"));
        var variables = TestDatabase.variables();
        try (var one = ProductionStart.of(variables, folder.resolve("applying-one.log"));
                var two = ProductionStart.of(variables, folder.resolve("applying-two.log"))) {
            for (var round = 0; round < ROUNDS; round++) {
                sendsTheSame(one, two);
                sendsOthersUnderOneName(one, two);
            }
            assertThat(one.logged() + two.logged()).doesNotContain("\tat ", "    at ");
        }
    }

    private void sendsTheSame(ProductionStart one, ProductionStart two) throws Exception {
        var portal = channel.portal();
        var body = signed(channel.application(Persons.aged(30, LocalDate.of(2026, 3, 2))));

        var answers = atOnce(portal, List.of(one, two), List.of(body, body));

        assertThat(answers.stream().map(HttpResponse::statusCode))
                .as(answers.getFirst().body())
                .contains(201)
                .isSubsetOf(Set.of(200, 201, 409));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(kept(portal)).isOne();
        var later = List.of(send(portal, one, body), send(portal, two, body));
        assertThat(later).allMatch(answer -> answer.statusCode() == 200);
        assertThat(later.stream().map(TwoNodesFaults::number).distinct()).hasSize(1);
    }

    private void sendsOthersUnderOneName(ProductionStart one, ProductionStart two) throws Exception {
        var portal = channel.portal();
        var first = channel.application(Persons.aged(30, LocalDate.of(2026, 3, 2)));
        var second = channel.application(Persons.aged(40, LocalDate.of(2026, 3, 2)))
                .put("externalId", first.path("externalId").asString());

        var answers = atOnce(portal, List.of(one, two), List.of(signed(first), signed(second)));

        assertThat(answers.stream().map(HttpResponse::statusCode)).isSubsetOf(Set.of(200, 201, 409, 422));
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(kept(portal)).isOne();
    }

    private int kept(GivenSecret portal) {
        return database.sql("""
                        select count(*) from channel_request r join application a on a.id = r.application_id
                        join stored_document d on d.application_id = a.id where r.account_id = ?""")
                .param(portal.account().id())
                .query(Integer.class)
                .single();
    }

    private List<HttpResponse<String>> atOnce(GivenSecret portal, List<ProductionStart> nodes, List<String> bodies)
            throws Exception {
        var start = new CyclicBarrier(nodes.size() * AT_EACH);
        var sends = new ArrayList<Callable<HttpResponse<String>>>();
        for (var node = 0; node < nodes.size(); node++) {
            var at = nodes.get(node);
            var body = bodies.get(node);
            for (var n = 0; n < AT_EACH; n++) {
                sends.add(() -> {
                    start.await();
                    return send(portal, at, body);
                });
            }
        }
        var answers = new ArrayList<HttpResponse<String>>();
        try (var senders = Executors.newFixedThreadPool(sends.size())) {
            for (var sent : senders.invokeAll(sends)) {
                answers.add(sent.get());
            }
        }
        return answers;
    }

    private HttpResponse<String> send(GivenSecret portal, ProductionStart node, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(node.url("api/v1/applications")))
                        .timeout(Duration.ofMinutes(1))
                        .header("Authorization", GivenChannel.basic(portal))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private String signed(ObjectNode application) {
        application.remove("signature");
        var bytes = CanonicalJson.of(application.toString().getBytes(StandardCharsets.UTF_8));
        var now = Clock.systemUTC().instant(); // theirs
        var cms = authority
                .person(application.at("/applicant/iin").asString())
                .to(now.plus(Duration.ofDays(1)))
                .issue()
                .sign(bytes, now);
        return application
                .put("signature", Base64.getEncoder().encodeToString(cms))
                .toString();
    }

    private static String number(HttpResponse<String> answer) {
        return GivenChannel.json(answer).path("number").asString();
    }
}
