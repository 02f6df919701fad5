package kz.zholdama.channel.applications;

import static kz.zholdama.channel.GivenChannel.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.SignatureState;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.channel.signatures.SignatureDesk;
import kz.zholdama.channel.signatures.SignatureUnsettled;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Applications;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an application that came by a channel: told to who sent it, signed like any other, and to nobody else. */
@ZholdamaTest
class OwnApplicationsIT {

    @Autowired
    private GivenChannel channel;

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    @Autowired
    private SignatureDesk signatures;

    @Autowired
    private Applications applications;

    @Autowired
    private Cases cases;

    @Autowired
    private JdbcClient database;

    private GivenSecret portal;
    private Centre centre;

    @BeforeEach
    void portal() {
        portal = channel.portal();
        centre = centres.create();
    }

    /** At a centre of this test, as if the person had moved there. */
    private String applied(String signature) {
        var application = channel.application(Persons.aged(30, TestClock.USUAL.toLocalDate()));
        var answer = channel.apply(portal, application.put("signature", GivenChannel.base64(signature)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var number = json(answer).path("number").asString();
        database.sql("update application set centre_id = ? where number = ?")
                .params(centre.id(), number)
                .update();
        return number;
    }

    private long id(String number) {
        return database.sql("select id from application where number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    @Test
    void tellsHowItStandsAndGivesTheSignedResult() {
        var number = applied("good");
        var early = channel.get(portal, "/applications/" + number + "/result.pdf");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(json(channel.get(portal, "/applications/" + number)).has("decision"))
                .isFalse();

        given.of(centre, Measure.PUBLIC_WORKS).filed(id(number)).signedReferral();
        var told = channel.get(portal, "/applications/" + number);
        var result = channel.get(portal, "/applications/" + number + "/result.pdf");

        assertThat(json(told).path("status").asString()).isEqualTo("ISSUED");
        assertThat(json(told).path("decision").asString()).isEqualTo("REFERRAL");
        assertThat(json(told).path("signature").asString()).isEqualTo("GOOD");
        assertThat(events(told)).containsExactly("REGISTERED", "SENT_TO_DIRECTOR", "ISSUED");
        assertThat(told.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(result.statusCode()).isEqualTo(200);
        assertThat(result.body()).startsWith("%PDF");
        assertThat(result.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var tag = result.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).hasSize(66);
        assertThat(channel.send(channel.call(portal, "/applications/" + number + "/result.pdf")
                                .header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(channel.get(portal, "/applications/" + number + "/result.p7s")
                        .statusCode())
                .as("its signature is within it")
                .isEqualTo(404);
    }

    private static List<String> events(HttpResponse<String> told) {
        return StreamSupport.stream(json(told).path("history").spliterator(), false)
                .map(one -> one.path("event").asString())
                .toList();
    }

    @Test
    void tellsNobodyElseThatItIsThere() {
        var number = applied("good");
        var other = channel.portal();

        assertThat(channel.get(other, "/applications/" + number).statusCode()).isEqualTo(404);
        assertThat(channel.get(other, "/applications/" + number + "/result.pdf").statusCode())
                .isEqualTo(404);
        assertThat(database.sql("select count(*) from journal_entry where action = ? and subject_id = ?")
                        .params("application.look.refused", String.valueOf(id(number)))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void isNotDecidedWhileNobodyKnowsWhoSignedIt() {
        var id = id(applied("who knows"));
        var prepared = given.of(centre, Measure.PUBLIC_WORKS).filed(id).preparedReferral();

        assertThatExceptionOfType(SignatureUnsettled.class)
                .isThrownBy(() -> given.submitted(centre.specialist(), prepared));

        As.a(centre.specialist()).run(() -> {
            var shown = signatures.of(applications.look(id)).orElseThrow();
            assertThat(shown.state()).isEqualTo(SignatureState.TO_CHECK);
            var again = signatures.checkAgain(id, shown.version());
            assertThat(again.state()).isEqualTo(SignatureState.TO_CHECK);
            var confirmed = signatures.decide(id, again.version(), true, "Пришел с удостоверением.");
            assertThat(confirmed.state()).isEqualTo(SignatureState.CONFIRMED);
            assertThatExceptionOfType(ChangedMeanwhile.class)
                    .isThrownBy(() -> signatures.decide(id, again.version(), false, "Поздно."));
            given.submitted(centre.specialist(), cases.open(id));
        });
    }

    @Test
    void isNeverReferredOnWhatAnotherSigned() {
        var id = id(applied("who knows"));
        var prepared = given.of(centre, Measure.PUBLIC_WORKS).filed(id).preparedReferral();
        As.a(centre.specialist()).run(() -> {
            var shown = signatures.of(applications.look(id)).orElseThrow();
            signatures.decide(id, shown.version(), false, "По телефону сказал, что ничего не подавал.");
        });

        assertThatExceptionOfType(SignatureUnsettled.class)
                .isThrownBy(() -> given.submitted(centre.specialist(), prepared));
    }
}
