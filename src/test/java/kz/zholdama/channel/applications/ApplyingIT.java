package kz.zholdama.channel.applications;

import static kz.zholdama.channel.GivenChannel.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.platform.Bytes;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Applying by the API, over the wire: each application once, all that is wrong told, nothing kept of what is refused. */
@ZholdamaTest
class ApplyingIT {

    private static final String JOURNALLED = """
            select concat(action, ' ', actor_name, ' ', actor_roles) from journal_entry
            where subject_type = 'application' and subject_id = (select id from application where number = ?)""";
    private static final String DOCUMENT =
            "select json_value(content, '$.documents[0].type') from application where number = ?";

    @Autowired
    private GivenChannel channel;

    @Autowired
    private RequestRows requests;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private GivenSecret portal;
    private ObjectNode application;

    @BeforeEach
    void somebodyApplies() {
        portal = channel.portal();
        application = channel.application(Persons.aged(30, TestClock.USUAL.toLocalDate()));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void takesAnApplicationLikeOneOnPaper() {
        var answer = channel.apply(portal, application);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = json(answer).path("number").asString();
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/applications/" + number);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(json(answer).path("receivedAt").asString()).isEqualTo("2026-03-02T05:00:00Z");
        assertThat(json(answer).path("countsFrom").asString()).isEqualTo("2026-03-02");
        assertThat(json(answer).path("dueAt").asString()).isEqualTo("2026-03-03T18:30");
        assertThat(json(answer).path("status").asString()).isEqualTo("REGISTERED");
        assertThat(row(
                        "select channel, taken_by_name, taken_by_position, holder_id, centre_id from application",
                        number))
                .containsEntry("channel", "PORTAL")
                .containsEntry("taken_by_name", portal.account().name())
                .containsEntry("taken_by_position", "Портал egov.kz")
                .containsEntry("holder_id", null)
                .containsEntry("centre_id", channel.centre());
        assertThat(all(JOURNALLED, number))
                .contains("application.registered " + portal.account().name() + " INTEGRATION");
        assertThat(row("select channel, staff_name from register_entry", number))
                .containsEntry("channel", "PORTAL");
        assertThat(all(DOCUMENT, number)).containsExactly("EMPLOYMENT_RECORD");
    }

    private List<String> all(String select, String number) {
        return database.sql(select).param(number).query(String.class).list();
    }

    private Map<String, Object> row(String select, String number) {
        return database.sql(select + " where number = ?").param(number).query().singleRow();
    }

    @Test
    void refusesATextOfWhichNobodyCouldSayWhatWasSigned() {
        application.withObject("applicant").put("street", "ул. half");

        var answer = channel.apply(portal, application.toString().replace("half", "\\ud83d"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(json(answer).at("/errors/0/pointer").asString()).isEqualTo("/applicant/street");
    }

    @Test
    void countsWhatComesAfterHoursFromTheNextWorkingDay() {
        clock.set(TestClock.USUAL.withHour(18).withMinute(30));

        assertThat(json(channel.apply(portal, application)).path("countsFrom").asString())
                .isEqualTo("2026-03-03");
    }

    @Test
    void answersTheSameOnceMoreAndNoOtherUnderTheSameName() {
        var number = json(channel.apply(portal, application)).path("number").asString();
        var again = channel.apply(portal, application.put("signature", GivenChannel.base64("signed anew")));
        application.withObject("applicant").put("street", "ул. Другая, 1");
        var other = channel.apply(portal, application);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("number").asString()).isEqualTo(number);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(errors(other)).containsExactly("/externalId OTHER_CONTENT");
        assertThat(channel.apply(channel.portal(), application).statusCode())
                .as("another account's own name, but the person has a running case")
                .isEqualTo(422);
    }

    @Test
    void takesTheSameOnceHoweverManySendItAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        try (var senders = Executors.newFixedThreadPool(6)) {
            List<Future<HttpResponse<String>>> sent = IntStream.range(0, 6)
                    .mapToObj(_ -> senders.submit(() -> {
                        start.await();
                        return channel.apply(portal, application);
                    }))
                    .toList();
            start.countDown();
            senders.shutdown();
            assertThat(senders.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            var statuses = sent.stream()
                    .map(Future::resultNow)
                    .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
            assertThat(statuses.keySet()).isSubsetOf(Set.of(201, 200, 409));
            assertThat(statuses).containsEntry(201, 1L);
        }
        assertThat(database.sql("select count(*) from channel_request where account_id = ?")
                        .param(portal.account().id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void tellsThatItIsInWorkWhileAnotherNodeHasItAndTakesItWhenThatNodeIsGone() {
        var name = application.path("externalId").asString();
        var claimed = transaction.execute(status -> {
            requests.claim(portal.account().id(), name, Bytes.of(new byte[32]), clock.instant());
            status.setRollbackOnly(); // as when its connection is lost
            return channel.apply(portal, application);
        });

        assertThat(claimed.statusCode()).isEqualTo(409);
        assertThat(claimed.headers().firstValue("Retry-After")).isPresent();
        assertThat(channel.apply(portal, application).statusCode()).isEqualTo(201);
    }

    @Test
    void tellsEverythingThatIsWrongWhereItIsAndKeepsNothing() {
        application.put("colour", "red").put("signature", "?");
        application.withObject("applicant").put("iin", "950101300019").put("settlement", "999999999");
        application
                .withObject("applicant")
                .put("birthDate", "1995-02-30")
                .put("sex", 1)
                .remove("street");
        application.withObject("details").put("occupation", "0000-0").put("horse", true);
        var answer = channel.apply(portal, application);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(errors(answer))
                .contains(
                        "/colour UNKNOWN_MEMBER",
                        "/signature BASE64",
                        "/applicant/iin CHECK_DIGIT",
                        "/applicant/settlement UNKNOWN_CODE",
                        "/applicant/birthDate DATE",
                        "/applicant/sex TYPE",
                        "/applicant/street REQUIRED",
                        "/details/occupation UNKNOWN_CODE",
                        "/details/horse UNKNOWN_MEMBER");
        assertThat(answer.body()).doesNotContain("950101300019", "Әбдірахманов");
        assertThat(database.sql("select count(*) from channel_request where account_id = ?")
                        .param(portal.account().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        application.remove("measure");
        var body = BodyPublishers.ofString(application.toString());
        var kazakh = channel.send(channel.call(portal, "/applications")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "kk, ru;q=0.5")
                .POST(body));

        assertThat(json(kazakh).path("title").asString()).isEqualTo("Сұраудағы қателер");
        assertThat(json(channel.apply(portal, application)).path("title").asString())
                .isEqualTo("Ошибки в запросе");
    }

    @Test
    void refusesASignatureThatIsNotTheApplicantsInItsOwnWords() {
        var answer = channel.apply(portal, application.put("signature", GivenChannel.base64("refused")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(errors(answer)).singleElement().asString().startsWith("/signature ");
    }

    @Test
    void blocksASecondRunningCaseWithoutSayingWhose() {
        channel.apply(portal, application);
        var second = channel.apply(portal, application.put("externalId", "second"));

        assertThat(errors(second)).singleElement().asString().startsWith("/measure ALREADY_RUNNING");
        assertThat(second.body()).doesNotContain(portal.account().name());
    }

    @Test
    void tellsWhatTheGateRefusesAsProblems() {
        var reader = channel.account(Channel.PORTAL, Set.of(Scope.APPLICATIONS_READ));
        var huge = application.deepCopy().put("externalId", "x".repeat(300_000));
        assertProblem(channel.apply(portal, "{\"externalId\": 1, \"externalId\": 2}"), 400);
        assertProblem(channel.apply(portal, "[]"), 400);
        assertProblem(channel.send(channel.call("/applications").POST(BodyPublishers.ofString("{}"))), 401);
        assertProblem(
                channel.send(channel.call("/checklist").header("Authorization", "Basic " + GivenChannel.base64("a:b"))),
                401);
        assertProblem(channel.send(channel.call("/checklist").header("Authorization", "Bearer x")), 401);
        assertProblem(channel.apply(reader, application), 403);
        assertProblem(channel.get(portal, "/applications/TAAA-A-2026-999999"), 404);
        assertProblem(channel.get(portal, "/nothing"), 404);
        assertProblem(channel.send(channel.call(portal, "/applications").DELETE()), 405);
        assertProblem(
                channel.send(channel.call("/checklist?measure=PUBLIC_WORKS").header("Accept", "image/png")), 406);
        assertProblem(channel.apply(portal, huge), 413);
        assertProblem(channel.send(channel.call(portal, "/applications").POST(BodyPublishers.ofString("{}"))), 415);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("title").asString()).isNotBlank();
        assertThat(json(answer).path("detail").asString()).isNotBlank();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    private static List<String> errors(HttpResponse<String> answer) {
        return StreamSupport.stream(json(answer).path("errors").spliterator(), false)
                .map(one ->
                        one.path("pointer").asString() + " " + one.path("code").asString())
                .toList();
    }
}
