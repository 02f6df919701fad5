package kz.zholdama.channel.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The applicant asks under his own signature (A2.8). */
@ZholdamaTest
class StatusRequestsIT {

    private static final AtomicInteger MOMENTS = new AtomicInteger();

    @Autowired
    private GivenChannel channel;

    @Autowired
    private GivenCases given;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private GivenSecret portal;
    private String number;
    private long applicationId;

    @BeforeEach
    void aCaseOnPaper(@Autowired Centres centres) {
        portal = channel.account(Channel.PORTAL, Set.of(Scope.APPLICATIONS_READ));
        var filed = given.of(centres.create(), Measure.SILVER_AGE).registered();
        number = filed.number().orElseThrow();
        applicationId = filed.applicationId();
    }

    @Test
    void tellsTheApplicantOfWhatCameOnPaper() {
        var answer = ask(portal, number, now(), "good");

        assertThat(answer.statusCode()).isEqualTo(200);
        var told = GivenChannel.json(answer);
        assertThat(told.path("number").asString()).isEqualTo(number);
        assertThat(told.path("status").asString()).isEqualTo("REGISTERED");
        assertThat(told.has("externalId")).isFalse();
        assertThat(entries("application.looked")).isEqualTo(1);
        assertThat(channel.get(portal, "/applications/" + number).statusCode())
                .as("without his word it is nobody's")
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused", "nobody can tell"})
    void tellsNobodyElse(String signature) {
        var answer = ask(portal, number, now(), signature);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(error(answer, "pointer")).isEqualTo("/signature");
        assertThat(answer.body()).doesNotContain("REGISTERED");
        assertThat(entries("application.look.refused")).isEqualTo(1);
    }

    @Test
    void answersTheSameQuestionOnce() {
        var moment = now();
        ask(portal, number, moment, "good");
        var again = ask(portal, number, moment, "good");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(error(again, "code")).isEqualTo("REPEATED");
    }

    @Test
    void answersTheSameQuestionOnceAlsoWhenItComesAtOnce() throws Exception {
        var moment = now();
        try (var callers = Executors.newFixedThreadPool(6)) {
            var answers = callers.invokeAll(Collections.<Callable<Integer>>nCopies(
                    6, () -> ask(portal, number, moment, "good").statusCode()));

            assertThat(answers).extracting(Future::resultNow).containsExactlyInAnyOrder(200, 422, 422, 422, 422, 422);
        }
    }

    @ParameterizedTest
    @CsvSource({"-301, NOT_FRESH", "301, NOT_FRESH"})
    void answersNoQuestionOfAnotherTime(long seconds, String code) {
        var answer = ask(portal, number, clock.instant().plusSeconds(seconds).toString(), "good");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(error(answer, "code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"yesterday, /moment, INSTANT", "2026-03-02T10:00, /moment, INSTANT"})
    void namesWhatIsWrong(String moment, String pointer, String code) {
        var answer = ask(portal, number, moment, "good");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(error(answer, "pointer")).isEqualTo(pointer);
        assertThat(error(answer, "code")).isEqualTo(code);
    }

    @Test
    void knowsNoOtherNumbersAndNoOtherAccounts() {
        assertThat(ask(portal, "ZZZZ-A-2026-000001", now(), "good").statusCode())
                .isEqualTo(404);
        var writer = channel.account(Channel.PORTAL, EnumSet.of(Scope.APPLICATIONS_WRITE));
        assertThat(ask(writer, number, now(), "good").statusCode()).isEqualTo(403);
        assertThat(channel.send(channel.call("/status-requests")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(401);
    }

    /** Each another one, as people's are. */
    private String now() {
        return Instant.ofEpochMilli(clock.millis())
                .plus(Duration.ofMillis(MOMENTS.incrementAndGet()))
                .toString();
    }

    private HttpResponse<String> ask(GivenSecret by, String about, String moment, String signature) {
        var signed = GivenChannel.base64(signature);
        return channel.send(channel.call(by, "/status-requests")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("""
                        {"number": "%s", "moment": "%s", "signature": "%s"}""".formatted(about, moment, signed))));
    }

    private static String error(HttpResponse<String> answer, String member) {
        return GivenChannel.json(answer).path("errors").path(0).path(member).asString();
    }

    private long entries(String action) {
        return database.sql("select count(*) from journal_entry where action = ? and subject_id = ?")
                .params(action, String.valueOf(applicationId))
                .query(Long.class)
                .single();
    }
}
