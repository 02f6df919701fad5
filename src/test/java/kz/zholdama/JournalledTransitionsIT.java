package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.decision.preparing.Preparation;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.gateway.simulator.Citizen;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.gateway.simulator.Simulator;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.DraftExpiry;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.intake.inquiries.InquiryState;
import kz.zholdama.intake.moving.ClosingCentre;
import kz.zholdama.intake.moving.Moving;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.intake.scans.Scans;
import kz.zholdama.person.Iin;
import kz.zholdama.referral.Leaving;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.OnlineSlips;
import kz.zholdama.referral.online.Sender;
import kz.zholdama.referral.online.SentSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.Journalled;
import kz.zholdama.testing.Samples;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each transition of a case writes into the journal, as the files of {@code golden/journal} have it. */
@ZholdamaTest
class JournalledTransitionsIT {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Filings filings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftExpiry expiry;

    @Autowired
    private Scans scans;

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Intake intake;

    @Autowired
    private Holding holding;

    @Autowired
    private Moving moving;

    @Autowired
    private ClosingCentre closing;

    @Autowired
    private Cases cases;

    @Autowired
    private Examinations examinations;

    @Autowired
    private Preparation preparation;

    @Autowired
    private DirectorsDesk desk;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private Annulments annulments;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private CaseNotes notes;

    @Autowired
    private OnlineSlips online;

    @Autowired
    private SentSlips sentSlips;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient database;

    private Centre centre;
    private Centre next;
    private Journalled journalled;

    @BeforeEach
    void beginAnew() {
        centre = centres.create();
        next = centres.create();
        given.keyed(centre.director());
        journalled = Journalled.from(database, centre.id());
    }

    @Test
    void ofIntake() throws IOException {
        As.a(centre.specialist()).run(() -> {
            var left = drafts.start(DraftContent.EMPTY, IntakeStep.MEASURE);
            var taken = As.a(centre.colleague()).call(() -> drafts.takeOver(left.id()));
            As.a(centre.colleague()).run(() -> drafts.discard(taken.id(), taken.version()));
            drafts.start(DraftContent.EMPTY, IntakeStep.MEASURE);
            clock.advance(Duration.ofDays(20));
            expiry.deleteExpired();
            clock.reset();

            var draft = drafts.start(filings.complete(Measure.TRAINING_IN_ORGANISATION), IntakeStep.DOCUMENTS);
            var scan = scans.add(draft.id(), draft.version(), DocumentType.HEALTH_CERTIFICATE, ScanFiles.jpeg());
            scans.replace(draft.id(), draft.version(), scan.id(), ScanFiles.png());
            var dropped = scans.add(draft.id(), draft.version(), DocumentType.EDUCATION_DOCUMENT, ScanFiles.jpeg());
            scans.remove(draft.id(), draft.version(), dropped.id());
            askAbout(
                    draft.id(), draft.version(), Iin.of(draft.content().person().iin()));
            var filed = intake.register(draft.id(), draft.version()).applicationId();
            holding.give(filed, version(filed), centre.colleague().actor().staffId());
            As.a(centre.director()).run(() -> moving.move(filed, version(filed), next.id(), null));
            As.a(next.director()).run(() -> moving.move(filed, version(filed), centre.id(), null));
            drafts.start(DraftContent.EMPTY, IntakeStep.MEASURE);
            moveAll(centre, next);
            moveAll(next, centre);

            var incomplete = drafts.start(
                    filings.complete(Measure.SOCIAL_WORKPLACE)
                            .with(List.of(
                                    PresentedDocument.absent(DocumentType.IDENTITY_DOCUMENT),
                                    PresentedDocument.absent(DocumentType.EMPLOYMENT_RECORD))),
                    IntakeStep.REVIEW);
            intake.refuseAcceptance(incomplete.id(), incomplete.version());
        });

        journalled.isAsIn("intake.txt");
    }

    private void askAbout(long draftId, long version, Iin person) {
        simulator.people().know(SimulatedPerson.of(person).who(Citizen.HAS_NO_TELEPHONE));
        inquiries.ask(draftId, version);
        await().pollInSameThread()
                .untilAsserted(() ->
                        assertThat(inquiries.of(draftId).orElseThrow().state()).isEqualTo(InquiryState.NO_TELEPHONE));
    }

    private void moveAll(Centre from, Centre to) {
        As.a(Centres.administrator()).run(() -> closing.moveAll(from.id(), to.id(), (_, _) -> true));
    }

    private long version(long applicationId) {
        return cases.open(applicationId).version().application();
    }

    @Test
    void ofDecisions() throws IOException {
        var referred = given.of(centre, Measure.SOCIAL_WORKPLACE).awaitingReferral();
        As.a(centre.director())
                .run(() -> desk.returnToSpecialist(
                        GivenCases.order(referred), Set.of(ReturnReason.TERM_WRONG, ReturnReason.OTHER), "Срок."));
        var again = As.a(centre.specialist()).call(() -> {
            var prepared = cases.open(referred.id());
            var sent = preparation.submit(prepared.id(), prepared.version());
            var back = preparation.takeBack(sent.id(), sent.version());
            var given = examinations.giveUpPlace(back.id(), back.version());
            var consent = preparation.withdrawConsent(given.id(), given.version(), TODAY);
            return preparation.withdrawApplication(consent.id(), consent.version(), "Передумал.");
        });
        assertThat(again.id()).isEqualTo(referred.id());

        var awaiting = given.of(centre, Measure.SILVER_AGE).awaitingReferral();
        As.a(centre.director())
                .run(() -> signing.cancel(
                        signing.freeze(GivenCases.order(awaiting)).code()));
        var signed = given.signed(centre.director(), awaiting);
        var handed = As.a(centre.specialist()).call(() -> preparation.handOver(signed.id(), signed.version()));
        As.a(centre.director())
                .run(() -> annulments.annul(GivenCases.order(handed), "Ошибка.", GivenCases.PIN.clone()));
        var refused = given.of(centre, Measure.PUBLIC_WORKS).signedRefusal();
        As.a(centre.specialist()).run(() -> {
            notes.write(refused.id(), "Заметка");
            var note = notes.of(refused.id()).getFirst().id();
            notes.correct(note, "Заметка о деле");
            notes.strike(note);
        });

        journalled.isAsIn("decision.txt");
    }

    private VerificationCode slipCode(Issued issued) {
        return new VerificationCode(database.sql("select code from slip_code where document_code = ?")
                .param(slips.look(issued.applicationId()).referral().verificationCode())
                .query(String.class)
                .single());
    }

    @Test
    void ofReferrals() throws IOException {
        var left = issued(Measure.TRAINING_IN_ORGANISATION);
        var completed = issued(Measure.RESETTLEMENT);
        var missed = issued(Measure.SOCIAL_WORKPLACE);
        journalled = Journalled.from(database, centre.id());
        As.a(centre.specialist()).run(() -> {
            slip(Measure.TRAINING_IN_ORGANISATION, left);
            slips.correctSlip(
                    slips.look(left.applicationId()).seen(),
                    Samples.ofTheLaw(Measure.TRAINING_IN_ORGANISATION).slip(Samples.term(TODAY), TODAY, "8"),
                    TODAY);
            clock.advance(Duration.ofDays(30));
            slips.leave(slips.look(left.applicationId()).seen(), new Leaving(TODAY.plusDays(20), null, null, "Уехал."));
            slips.completeLeaving(
                    slips.look(left.applicationId()).seen(),
                    new Leaving(TODAY.plusDays(20), true, TODAY.plusDays(25), "Уехал."));
            clock.reset();
            slip(Measure.RESETTLEMENT, completed);
            slips.complete(slips.look(completed.applicationId()).seen(), TODAY);
            online.send(
                    slipCode(missed),
                    Reported.NONE.with(new NotTaken(NotTaken.Reason.DID_NOT_COME, TODAY, null)),
                    new Sender("Касенов Марат", null),
                    List.of());
            var shown = slips.look(missed.applicationId());
            sentSlips.sendBack(shown.seen(), sentSlips.lastOf(shown).orElseThrow(), "Кто это говорит?");
            slips.notTaken(
                    slips.look(missed.applicationId()).seen(),
                    new NotTaken(NotTaken.Reason.DID_NOT_COME, TODAY, "Не пришел."));
        });

        journalled.isAsIn("referral.txt");
    }

    private Issued issued(Measure measure) {
        return given.of(centre, measure).issued();
    }

    private void slip(Measure measure, Issued issued) {
        slips.slipReturned(
                slips.look(issued.applicationId()).seen(),
                Samples.ofTheLaw(measure).slip(Samples.term(TODAY), TODAY, "7"),
                TODAY);
    }
}
