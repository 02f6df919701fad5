package kz.zholdama.referral.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.measure.resettlement.SampleOfResettlement;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.referral.NoSuchReferral;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.SlipSheet.Asked;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Samples;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The centre of the place of resettlement sends the slip back under its own accounts. */
@ZholdamaTest
class ReceivedSlipsIT {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private ReceivedSlips received;

    @Autowired
    private SentSlips sent;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private JournalReader journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GivenCases given;

    @Autowired
    private Centres centres;

    private Centre issuing;
    private Centre receiving;

    @BeforeEach
    void twoCentres() {
        issuing = centres.create();
        receiving = centres.create();
    }

    @Test
    void itsSpecialistsSeeWhoComesAndSendTheSlip() {
        var application = arriving().issued().applicationId();
        var id = id(application);
        given.of(issuing, Measure.RESETTLEMENT).issued(); // to a centre that the directory has not
        As.a(receiving.specialist()).stay();

        assertThat(received.page(false, Page.at(0, 10)).rows()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(id);
            assertThat(line.slipSentAt()).isNull();
        });
        assertThat(received.countToSend()).isEqualTo(1);
        assertThat(received.look(id).asked()).isEqualTo(Asked.SLIP);
        received.send(id, slip("7-п"), List.of(ScanFiles.pdf()));

        assertThat(received.look(id).asked()).isEqualTo(Asked.AWAITS_ANSWER);
        assertThat(received.countToSend()).isZero();
        assertThat(received.found(false).rows()).isEqualTo(1);
        As.a(issuing.specialist()).stay();
        var came = sent.lastOf(slips.look(application)).orElseThrow();
        assertThat(came.reported()).isEqualTo(slip("7-п"));
        assertThat(came.sender()).isEqualTo(Sender.of(receiving.specialist().actor()));
        assertThat(sent.scansOf(came)).hasSize(1);
        sent.sendBack(slips.look(application).seen(), came, "Укажите жилье");

        As.a(receiving.colleague()).stay();
        assertThat(received.look(id).last().orElseThrow().reason()).contains("Укажите жилье");
        received.send(id, slip("8-п"), List.of());
        assertThat(received.look(id).asked()).isEqualTo(Asked.AWAITS_ANSWER);
    }

    @Test
    void whoWasTakenIsListedApartSoThatHisLeavingCanBeTold() {
        arriving().slipReturned();
        As.a(receiving.specialist()).stay();

        assertThat(received.page(false, Page.at(0, 10)).rows()).isEmpty();
        assertThat(received.found(true).rows()).isEqualTo(1);
        assertThat(received.page(true, Page.at(0, 10)).rows())
                .singleElement()
                .satisfies(line -> assertThat(received.look(line.id()).asked()).isEqualTo(Asked.LEAVING));
        assertThat(received.countToSend()).isZero();
    }

    @Test
    void eachLookIsJournalled() {
        var id = id(arriving().issued().applicationId());

        As.a(receiving.specialist()).run(() -> received.look(id));

        assertThat(actions(id)).startsWith("referral.looked");
    }

    @Test
    void otherCentresGetNothing() {
        var id = id(arriving().issued().applicationId());
        for (var other : List.of(centres.create().specialist(), issuing.specialist())) {
            As.a(other).stay();
            assertThat(received.page(false, Page.at(0, 10)).rows()).isEmpty();
            assertThatThrownBy(() -> received.look(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> received.send(id, notTaken(), List.of()))
                    .isInstanceOf(AccessDeniedException.class);
        }

        assertThat(stored(id)).isZero();
        assertThat(actions(id)).contains("referral.look.refused", "referral.slip-sent.refused");
        As.a(receiving.specialist())
                .run(() -> assertThatThrownBy(() -> received.look(-1)).isInstanceOf(NoSuchReferral.class));
    }

    @Test
    void theSameToldTwiceIsTakenOnceAndAnotherIsRefused() {
        var id = id(arriving().issued().applicationId());
        As.a(receiving.specialist()).stay();

        received.send(id, notTaken(), List.of());
        received.send(id, notTaken(), List.of());

        assertThatThrownBy(() -> received.send(id, slip("7-п"), List.of())).isInstanceOf(SlipClosed.class);
        assertThat(stored(id)).isEqualTo(1);
    }

    @Test
    void ofTwoColleaguesAtOnceOneIsTaken() throws Exception {
        var id = id(arriving().issued().applicationId());
        var start = new CountDownLatch(1);

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of(receiving.specialist(), receiving.colleague())
                    .map(who -> both.submit(() -> {
                        start.await();
                        return isTaken(who, id);
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsOnlyOnce(true);
        }

        assertThat(stored(id)).isEqualTo(1);
    }

    private boolean isTaken(StaffPrincipal who, long id) {
        return As.a(who).call(() -> {
            try {
                received.send(id, slip("7-п"), List.of());
                return true;
            } catch (SlipClosed _) {
                return false;
            }
        });
    }

    @Test
    void whatIsWrongIsToldFieldByField() {
        var id = id(arriving().issued().applicationId());
        As.a(receiving.specialist()).stay();

        assertThatThrownBy(() -> received.send(
                        id, Reported.NONE.with(new NotTaken(NotTaken.Reason.OTHER, TODAY, null)), List.of()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("note"));
        assertThat(stored(id)).isZero();
    }

    @Test
    void oneThatWasAnnulledSaysSoAndTakesNothing(@Autowired Annulments annulments) {
        var file = arriving().signedReferral();
        var id = id(file.id());
        As.a(given.keyed(issuing.deputy()))
                .run(() -> annulments.annul(GivenCases.order(file), "Ошибка", GivenCases.PIN.clone()));
        As.a(receiving.specialist()).stay();

        assertThat(received.look(id).asked()).isEqualTo(Asked.ANNULLED);
        assertThatThrownBy(() -> received.send(id, slip("7-п"), List.of())).isInstanceOf(SlipClosed.class);
        assertThat(received.page(false, Page.at(0, 10)).rows()).isEmpty();
    }

    private GivenCases.Case arriving() {
        return given.of(issuing, Measure.RESETTLEMENT)
                .withPlace(SampleOfResettlement.receivedBy(receiving, given, TODAY));
    }

    private long id(long application) {
        return As.a(issuing.specialist())
                .call(() -> slips.look(application).referral().id());
    }

    private List<String> actions(long id) {
        return As.a(Centres.auditor()).call(() -> journal.history(Subject.of("referral", id), 0, 20)).stream()
                .map(JournalEntry::action)
                .toList();
    }

    private int stored(long id) {
        return database.sql("select count(*) from sent_slip where referral_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static Reported slip(String order) {
        return Reported.NONE.with(Samples.ofTheLaw(Measure.RESETTLEMENT).slip(Samples.term(TODAY), TODAY, order));
    }

    private static Reported notTaken() {
        return Reported.NONE.with(new NotTaken(NotTaken.Reason.DID_NOT_COME, TODAY, null));
    }
}
