package kz.zholdama.referral.online;

import static java.util.Objects.requireNonNull;
import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.AlreadyDecided;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.PersonRecords;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.Leaving;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.ReferralFile;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.referral.online.SlipSheet.Asked;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.Samples;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

@ZholdamaTest
class OnlineSlipsIT {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();
    private static final Sender HOST = new Sender("Касенов Марат", "+7 701 000 00 00");

    @Autowired
    private OnlineSlips online;

    @Autowired
    private SentSlips sent;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private DueSlips due;

    @Autowired
    private JournalReader journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void aCentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void whatAHostSendsAwaitsASpecialistWhoTakesItOver(Measure measure) {
        var issued = given.of(centre, measure).issued();
        var code = code(issued);
        var order = ScanFiles.pdf();
        assertThat(sheet(code).asked()).isEqualTo(Asked.SLIP);

        asNobody(() -> online.send(code, slip(measure, "7-к"), HOST, List.of(order, ScanFiles.jpeg())));

        assertThat(sheet(code).asked()).isEqualTo(Asked.AWAITS_ANSWER);
        As.a(centre.colleague()).stay();
        var shown = slips.look(issued.applicationId());
        var came = sent.lastOf(shown).orElseThrow();
        assertThat(came.reported()).isEqualTo(slip(measure, "7-к"));
        assertThat(sent.scansOf(came)).hasSize(2);
        assertThat(sent.open(sent.scansOf(came).getFirst().id()).bytes()).isEqualTo(order);
        assertThat(due.count(SlipQuery.of(Pile.SENT))).isEqualTo(1);

        slips.slipReturned(shown.seen(), requireNonNull(came.reported().slip()), TODAY);

        assertThat(sent.lastOf(shown).orElseThrow().status()).isEqualTo(SentStatus.TAKEN_OVER);
        assertThat(due.count(SlipQuery.of(Pile.SENT))).isZero();
        assertThat(sheet(code).asked()).isEqualTo(Asked.LEAVING);
        assertThat(journal.history(Subject.of("referral", shown.referral().id()), 0, 10))
                .extracting(JournalEntry::action)
                .containsExactly("referral.slip-returned", "referral.slip-sent", "referral.issued");
    }

    @Test
    void whatIsSentBackCanBeSentAgain() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        asNobody(() -> online.send(code, notTaken(), HOST, List.of()));
        As.a(centre.specialist()).stay();

        var shown = slips.look(issued.applicationId());
        sent.sendBack(shown.seen(), sent.lastOf(shown).orElseThrow(), "Укажите номер приказа");

        assertThat(sheet(code).asked()).isEqualTo(Asked.SLIP);
        assertThat(sheet(code).last().orElseThrow().reason()).contains("Укажите номер приказа");
        asNobody(() -> online.send(code, slip(Measure.PUBLIC_WORKS, "8-к"), HOST, List.of()));
        assertThat(sheet(code).asked()).isEqualTo(Asked.AWAITS_ANSWER);
        assertThatThrownBy(() -> sent.sendBack(shown.seen(), sent.lastOf(shown).orElseThrow(), " "))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void theSameToldTwiceIsTakenOnceAndAnotherIsRefused() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);

        online.send(code, notTaken(), HOST, List.of());
        online.send(code, notTaken(), HOST, List.of());

        assertThatThrownBy(() -> online.send(code, slip(Measure.PUBLIC_WORKS, "7-к"), HOST, List.of()))
                .isInstanceOf(SlipClosed.class);
        assertThat(stored(issued)).isEqualTo(1);
    }

    @Test
    void theSameWithOtherScansIsAnotherAnswer() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        online.send(code, notTaken(), HOST, List.of(ScanFiles.png(20)));
        online.send(code, notTaken(), HOST, List.of(ScanFiles.png(20)));

        for (var other : List.of(
                List.<byte[]>of(),
                List.of(ScanFiles.png(21)),
                List.of(ScanFiles.jpeg()),
                List.of(ScanFiles.png(20), ScanFiles.jpeg()))) {
            assertThatThrownBy(() -> online.send(code, notTaken(), HOST, other))
                    .isInstanceOfSatisfying(
                            SlipClosed.class, late -> assertThat(late.asked()).isEqualTo(Asked.AWAITS_ANSWER));
        }
        assertThat(stored(issued)).isEqualTo(1);
    }

    @Test
    void theSameIsTakenOnceAlsoWhenItIsRepeatedAfterItWasTakenOver() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        online.send(code, slip(Measure.PUBLIC_WORKS, "7-к"), HOST, List.of());
        As.a(centre.specialist()).stay();
        slips.slipReturned(
                slips.look(issued.applicationId()).seen(),
                requireNonNull(slip(Measure.PUBLIC_WORKS, "7-к").slip()),
                TODAY);

        asNobody(() -> online.send(code, slip(Measure.PUBLIC_WORKS, "7-к"), HOST, List.of()));

        assertThat(stored(issued)).isEqualTo(1);
        assertThat(sheet(code).asked()).isEqualTo(Asked.LEAVING);
    }

    @Test
    void whatIsSentBackIsWhatWasShown() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        online.send(code, notTaken(), HOST, List.of());
        As.a(centre.specialist()).stay();
        var shown = slips.look(issued.applicationId());
        var first = sent.lastOf(shown).orElseThrow();
        As.a(centre.colleague()).run(() -> sent.sendBack(shown.seen(), first, "Укажите номер приказа"));
        asNobody(() -> online.send(code, slip(Measure.PUBLIC_WORKS, "8-к"), HOST, List.of()));

        assertThatThrownBy(() -> sent.sendBack(shown.seen(), first, "Нет номера"))
                .isInstanceOfSatisfying(
                        AlreadyDecided.class,
                        it -> assertThat(it.arguments())
                                .contains(named("by", centre.colleague().actor().name())));

        assertThat(sheet(code).asked()).isEqualTo(Asked.AWAITS_ANSWER);
        var other = given.of(centre, Measure.PUBLIC_WORKS).issued();
        assertThatThrownBy(() -> sent.sendBack(slips.look(other.applicationId()).seen(), first, "Нет номера"))
                .isInstanceOf(NoSuchSlip.class);
    }

    @Test
    void ofTwoPersonsAtOnceOneIsTaken() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        var start = new CountDownLatch(1);

        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = Stream.of("7-к", "8-к")
                    .map(order -> both.submit(() -> {
                        start.await();
                        try {
                            online.send(code, slip(Measure.PUBLIC_WORKS, order), HOST, List.of(ScanFiles.png()));
                            return true;
                        } catch (SlipClosed _) {
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsOnlyOnce(true);
        }

        assertThat(stored(issued)).isEqualTo(1);
        assertThat(database.sql("select count(*) from sent_scan join sent_slip on sent_slip.id = sent_slip_id"
                                + " where referral_id = ?")
                        .param(referral(issued).id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aHostTellsThatSomeoneLeftOnceTheSlipIsBack() {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).slipReturned();
        var code = code(issued);

        online.send(
                code, Reported.NONE.with(new Leaving(TODAY, null, null, "по собственному желанию")), HOST, List.of());

        As.a(centre.specialist()).stay();
        var shown = slips.look(issued.applicationId());
        assertThat(shown.referral().status()).isEqualTo(ReferralStatus.PLACED);
        slips.leave(
                shown.seen(),
                requireNonNull(sent.lastOf(shown).orElseThrow().reported().leaving()));
        assertThat(sheet(code).asked()).isEqualTo(Asked.OVER);
    }

    @Test
    void aCorrectedSlipLeavesItAwaitingThatSomeoneLeft() {
        var issued = given.of(centre, Measure.SOCIAL_WORKPLACE).slipReturned();
        var code = code(issued);
        online.send(code, Reported.NONE.with(new Leaving(TODAY, null, null, "уехал")), HOST, List.of());
        As.a(centre.specialist()).stay();
        var shown = slips.look(issued.applicationId());

        slips.correctSlip(
                shown.seen(),
                requireNonNull(slip(Measure.SOCIAL_WORKPLACE, "9-к").slip()),
                TODAY);

        assertThat(sent.lastOf(shown).orElseThrow().status()).isEqualTo(SentStatus.AWAITING);
        assertThat(sheet(code).asked()).isEqualTo(Asked.AWAITS_ANSWER);
        assertThat(due.count(SlipQuery.of(Pile.SENT))).isEqualTo(1);
    }

    @Test
    void aHostIsNotToldToRecordWhatOnlyTheCentreCan() {
        var code = code(given.of(centre, Measure.SOCIAL_WORKPLACE).slipReturned());
        var late = Reported.NONE.with(new Leaving(TODAY.plusYears(3), null, null, null));

        assertThat(online.problems(sheet(code), late, HOST))
                .extracting(Problem::key)
                .contains("slip-online.problem.after-end")
                .doesNotContain("referral.problem.after-end");
    }

    @Test
    void whatIsWrongIsToldFieldByFieldAndNothingIsKept() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);

        assertThatThrownBy(() -> online.send(
                        code,
                        Reported.NONE.with(new NotTaken(NotTaken.Reason.OTHER, TODAY, null)),
                        new Sender("", null),
                        List.of()))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("note", "sender"));
        assertThatThrownBy(() -> online.send(code, notTaken(), HOST, List.of(ScanFiles.pdf(ScanFiles::script))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(Problem.of("scans", "scan.error.ACTIVE")));
        assertThat(stored(issued)).isZero();
    }

    @Test
    void codesOfDocumentsOpenNoSlipAndThoseOfSlipsNoDocument() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();

        assertThat(online.find(new VerificationCode(referral(issued).verificationCode())))
                .isEmpty();
        assertThatThrownBy(() -> online.send(
                        new VerificationCode(referral(issued).verificationCode()), notTaken(), HOST, List.of()))
                .isInstanceOf(NoSuchSlip.class);
    }

    @Test
    void theCodeOfAPaperThatWasAnnulledSaysSoAndTakesNothing(@Autowired Annulments annulments) {
        var file = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        var issued = new Issued(file.id(), file.application().applicantId(), "");
        var code = code(issued);
        online.send(code, notTaken(), HOST, List.of());
        As.a(given.keyed(centre.deputy()))
                .run(() -> annulments.annul(GivenCases.order(file), "Ошибка", GivenCases.PIN.clone()));

        assertThat(sheet(code).asked()).isEqualTo(Asked.ANNULLED);
        assertThat(sheet(code).last().orElseThrow().status()).isEqualTo(SentStatus.TOO_LATE);
        assertThatThrownBy(() -> online.send(code, slip(Measure.PUBLIC_WORKS, "7-к"), HOST, List.of()))
                .isInstanceOf(SlipClosed.class);
    }

    @Test
    void scansAreForThoseWhoWorkWithTheCase(@Autowired Centres centres, @Autowired List<PersonRecords> records) {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        online.send(code(issued), notTaken(), HOST, List.of(ScanFiles.pdf()));
        var scan = As.a(centre.specialist())
                .call(() -> sent.scansOf(
                                sent.lastOf(slips.look(issued.applicationId())).orElseThrow())
                        .getFirst());

        As.a(centres.create().specialist())
                .run(() -> assertThatThrownBy(() -> sent.open(scan.id())).isInstanceOf(AccessDeniedException.class));
        var subject = Subject.of("slip-scan", scan.id());
        As.a(Centres.auditor())
                .run(() -> assertThat(records.stream().flatMap(each -> each.recordsOf(issued.applicantId()).stream()))
                        .contains(subject));
        As.a(Centres.administrator())
                .run(() -> assertThatThrownBy(() -> journal.history(subject, 0, 10))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private SlipSheet sheet(VerificationCode code) {
        return online.find(code).orElseThrow();
    }

    private ReferralFile referral(Issued issued) {
        return As.a(centre.specialist())
                .call(() -> slips.look(issued.applicationId()).referral());
    }

    private VerificationCode code(Issued issued) {
        return new VerificationCode(database.sql("select code from slip_code where document_code = ?")
                .param(referral(issued).verificationCode())
                .query(String.class)
                .single());
    }

    private int stored(Issued issued) {
        return database.sql("select count(*) from sent_slip where referral_id = ?")
                .param(referral(issued).id())
                .query(Integer.class)
                .single();
    }

    private static Reported slip(Measure measure, String order) {
        return Reported.NONE.with(Samples.ofTheLaw(measure).slip(Samples.term(TODAY), TODAY, order));
    }

    private static Reported notTaken() {
        return Reported.NONE.with(new NotTaken(NotTaken.Reason.DID_NOT_COME, TODAY, null));
    }

    private static void asNobody(Runnable action) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            action.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
