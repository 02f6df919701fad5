package kz.zholdama.channel.callbacks;

import static kz.zholdama.channel.GivenChannel.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.channel.TestSignatures;
import kz.zholdama.channel.accounts.GivenSecret;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.gateway.simulator.Simulator;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.inquiries.Difference;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.intake.inquiries.Inquiry;
import kz.zholdama.intake.inquiries.InquiryState;
import kz.zholdama.intake.inquiries.Outcome;
import kz.zholdama.intake.inquiries.Source;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.text.CanonicalJson;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.OnlineSlips;
import kz.zholdama.referral.online.Sender;
import kz.zholdama.referral.online.SlipSheet.Asked;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.standin.StandIn;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.NationalKeys;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.Samples;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;

/**
 * The whole way of one application, each step by what really takes it: the Portal sends it on a Friday evening before a holiday,
 * signed by the applicant with a key of ГОСТ; a specialist asks the systems of the state about him, by the code that he reads
 * out, and assesses it with their answers; the director signs with his national key; the Portal is called, fetches the result and
 * verifies it; the employer answers by the code of the slip.
 */
@ZholdamaTest
class WholeWayIT {

    private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.of(2026, 3, 20, 18, 31);
    private static final LocalDate NEXT_WORKING_DAY = LocalDate.of(2026, 3, 26);

    @Autowired
    private GivenChannel channel;

    @Autowired
    private TestSignatures signatures;

    @Autowired
    @Qualifier("nationalApplicants")
    private ApplicantSignatures national;

    @Autowired
    private NationalSignatures verifier;

    @Autowired
    private StandIn standIn;

    @Autowired
    private NationalKeys nationalKeys;

    @Autowired
    private Callbacks callbacks;

    @Autowired
    private CallbackSender sender;

    @Autowired
    private Centres centres;

    @Autowired
    private Settlements settlements;

    @Autowired
    private GivenCases given;

    @Autowired
    private Applications applications;

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private Simulator simulator;

    @Autowired
    private OnlineSlips online;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private final Receiver receiver = new Receiver();
    private Settlement village;
    private Centre centre;
    private GivenSecret portal;

    @BeforeEach
    void aVillageWithACentre() {
        var named = new Settlement(null, "071234567", "с. Далекое", null, null, null, null, null);
        village = As.a(Centres.administrator())
                .call(() -> settlements.find(settlements.add(named).id()).orElseThrow());
        centre = nationalKeys.numbered(centres.createIn(village.storedId()));
        portal = channel.portal();
        As.a(Centres.administrator()).run(() -> callbacks.enter(portal.account().id(), 0, receiver.address()));
        signatures.lookAt(national);
        clock.set(FRIDAY_EVENING);
    }

    @AfterEach
    void asBefore() {
        signatures.lookAt(null);
        receiver.close();
        clock.reset();
        database.sql("update channel_callback set off_at = coalesce(off_at, utc_timestamp()), given_up = false")
                .update();
    }

    @Test
    void leadsFromThePortalToTheSlip() throws Exception {
        var applicant = Persons.aged(30, FRIDAY_EVENING.toLocalDate());
        var taken = applied(applicant);
        assertThat(taken.path("countsFrom").asString()).isEqualTo("2026-03-26");
        assertThat(taken.path("dueAt").asString()).isEqualTo("2026-03-27T18:30");
        var number = taken.path("number").asString();
        var id = database.sql("select id from application where number = ? and centre_id = ?")
                .params(number, centre.id())
                .query(Long.class)
                .single();

        clock.set(NEXT_WORKING_DAY.atTime(10, 0));
        askTheSystems(id, applicant);
        nationalKeys.sign(
                centre, given.of(centre, Measure.PUBLIC_WORKS).filed(id).awaitingReferral());
        sender.send(portal.account().id());
        assertThat(receiver.events()).containsExactly("REGISTERED", "SENT_TO_DIRECTOR", "ISSUED");
        assertThat(json(channel.get(portal, "/applications/" + number))
                        .path("status")
                        .asString())
                .isEqualTo("ISSUED");
        assertThatTheResultIsSigned(number);

        answerTheSlip(id);
    }

    private JsonNode applied(Iin iin) {
        var application = channel.application(iin);
        application.withObject("applicant").put("settlement", village.kato());
        application.remove("signature");
        var canonical = CanonicalJson.of(application.toString().getBytes(StandardCharsets.UTF_8));
        application.put(
                "signature",
                Base64.getEncoder()
                        .encodeToString(standIn.personalKey("ӘБДІРАХМАНОВ НҰРСҰЛТАН", iin)
                                .sign(canonical)));
        var answer = channel.apply(portal, application);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    /** The register has another surname: it is marked, and the specialist goes on with what the papers say. */
    private void askTheSystems(long id, Iin applicant) {
        var known = SimulatedPerson.of(applicant);
        simulator.people().know(known);
        As.a(centre.specialist()).run(() -> {
            var application = applications.look(id);
            inquiries.askOfCase(id, application.version());
            reaches(application, InquiryState.WAITING);
            var code = simulator.codeSentTo(applicant).orElseThrow();
            inquiries.enterCodeOfCase(id, application.version(), code);
            var answers = reaches(application, InquiryState.ANSWERED).answers();

            assertThat(answers.outcomes()).hasSize(Source.values().length).doesNotContainValue(Outcome.NOTHING);
            assertThat(answers.person()).isEqualTo(known.registered());
            assertThat(Difference.of(application.content().applicant(), known.registered()))
                    .contains(Difference.Part.LAST_NAME);
        });
    }

    private Inquiry reaches(Application application, InquiryState state) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInSameThread()
                .until(() -> inquiries.ofCase(application).orElseThrow(), now -> now.state() == state);
    }

    private void assertThatTheResultIsSigned(String number) throws Exception {
        var pdf = fetched("/applications/" + number + "/result.pdf");
        var cms = fetched("/applications/" + number + "/result.p7s");
        var expected = new Expected.Staff(
                new Iin(nationalKeys.iin(centre.director())), new Bin(nationalKeys.bin(centre)), Set.of());

        assertThat(verifier.check(pdf, cms, clock.instant(), expected)).isInstanceOf(Verdict.Good.class);
        pdf[pdf.length / 2] ^= 1;
        assertThat(verifier.check(pdf, cms, clock.instant(), expected)).isInstanceOf(Verdict.Refused.class);
    }

    private byte[] fetched(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(channel.call(portal, path).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private void answerTheSlip(long applicationId) {
        var code = new VerificationCode(
                database.sql("""
                        select c.code from slip_code c join stored_document d on d.code = c.document_code
                        where d.application_id = ?""").param(applicationId).query(String.class).single());
        var slip = Samples.ofTheLaw(Measure.PUBLIC_WORKS).slip(Samples.term(NEXT_WORKING_DAY), NEXT_WORKING_DAY, "7-к");
        SecurityContextHolder.clearContext();
        online.send(code, Reported.NONE.with(slip), new Sender("Касенов Марат", "+7 701 000 00 00"), List.of());

        assertThat(online.find(code).orElseThrow().asked()).isEqualTo(Asked.AWAITS_ANSWER);
        As.a(centre.specialist())
                .run(() -> slips.slipReturned(slips.look(applicationId).seen(), slip, NEXT_WORKING_DAY));
        assertThat(online.find(code).orElseThrow().asked()).isEqualTo(Asked.LEAVING);
    }
}
