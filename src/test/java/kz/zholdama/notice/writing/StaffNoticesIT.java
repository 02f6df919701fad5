package kz.zholdama.notice.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.intake.moving.Moving;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.choosing.OwnNotices;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.online.OnlineSlips;
import kz.zholdama.referral.online.Sender;
import kz.zholdama.staff.OwnAccount;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each member of the staff is told of what he chose and of nothing else, in his language. */
@ZholdamaTest
class StaffNoticesIT {

    private static final String TOLD = """
            select concat_ws(' ', occasion, recipient, address, state) from notice
            where application_id = ? and recipient <> 'APPLICANT' order by id""";

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private OwnNotices own;

    @Autowired
    private OwnAccount account;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private DirectorsDesk desk;

    @Autowired
    private Cases cases;

    @Autowired
    private OnlineSlips online;

    @Autowired
    private Holding holding;

    @Autowired
    private Moving moving;

    @Autowired
    private JdbcClient database;

    private Centre centre;

    @BeforeEach
    void aCentre() {
        centre = centres.create();
    }

    @Test
    void tellsNobodyWhoDidNotChoose() {
        reached(centre.director());

        var awaiting = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();

        assertThat(told(awaiting.id())).isEmpty();
    }

    @Test
    void tellsDirectorsOfWhatWaitsForThem() {
        chooses(centre.director(), Occasion.SUBMITTED);
        chooses(centres.create().director(), Occasion.SUBMITTED);
        reached(centre.deputy());

        var awaiting = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();

        assertThat(told(awaiting.id())).containsExactly("SUBMITTED DIRECTOR " + address(centre.director()) + " KEPT");
        assertThat(text(awaiting.id()))
                .contains("Дело № " + number(awaiting.id()) + " передано Вам на подпись", "/cases/" + awaiting.id())
                .doesNotContain("Іс", "Әбдірахманов");
    }

    @Test
    void tellsEachSubmissionAnew() {
        chooses(centre.director(), Occasion.SUBMITTED);
        var awaiting = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();

        given.submitted(centre.specialist(), sentBack(awaiting));

        assertThat(told(awaiting.id())).hasSize(2);
    }

    @Test
    void tellsWhoSentItOnThatItCameBackInHerLanguage() {
        chooses(centre.specialist(), Occasion.RETURNED);
        chooses(centre.colleague(), Occasion.RETURNED);
        accounts.remember(centre.specialist(), Texts.KAZAKH);
        var awaiting = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();

        sentBack(awaiting);

        assertThat(told(awaiting.id()))
                .containsExactly("RETURNED SPECIALIST " + address(centre.specialist()) + " KEPT");
        assertThat(text(awaiting.id())).startsWith("Директор № " + number(awaiting.id()) + " істі қайтарды");
    }

    @Test
    void tellsWhoIsGivenACaseButNobodyWhoTakesOne() {
        chooses(centre.colleague(), Occasion.GIVEN);
        chooses(centre.specialist(), Occasion.GIVEN);
        var filed = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();

        gives(centre.director(), filed, centre.colleague());
        gives(centre.specialist(), filed, centre.specialist());

        assertThat(told(filed)).containsExactly("GIVEN SPECIALIST " + address(centre.colleague()) + " KEPT");
        assertThat(text(filed)).contains("Вам передано дело № " + number(filed), "/cases/" + filed);
    }

    @Test
    void tellsDirectorsOfACaseThatCameFromAnotherCentre() {
        var next = centres.create();
        chooses(next.director(), Occasion.MOVED_IN);
        chooses(centre.director(), Occasion.MOVED_IN);
        var filed = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();

        As.a(centre.director())
                .run(() -> moving.move(filed, cases.open(filed).version().application(), next.id(), null));

        assertThat(told(filed)).containsExactly("MOVED_IN DIRECTOR " + address(next.director()) + " KEPT");
        assertThat(text(filed)).contains("передано дело № " + number(filed), "/cases/" + filed);
    }

    private void gives(StaffPrincipal by, long filed, StaffPrincipal to) {
        As.a(by)
                .run(() -> holding.give(
                        filed,
                        cases.open(filed).version().application(),
                        to.actor().staffId()));
    }

    @Test
    void tellsSpecialistsOfAnAnswerThatCameOnline() {
        chooses(centre.colleague(), Occasion.SLIP_SENT);
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();

        online.send(
                code(issued),
                Reported.NONE.with(new NotTaken(NotTaken.Reason.DID_NOT_COME, TestClock.USUAL.toLocalDate(), null)),
                new Sender("Сериков С.", "+7 701 000 00 01"),
                List.of());

        assertThat(told(issued.applicationId()))
                .containsExactly("SLIP_SENT SPECIALIST " + address(centre.colleague()) + " KEPT");
        assertThat(text(issued.applicationId())).contains(issued.number(), "/referrals/" + issued.applicationId());
    }

    @Test
    void tellsWhomANoteSpeaksTo(@Autowired CaseNotes notes) {
        chooses(centre.director(), Occasion.MENTIONED);
        chooses(centre.colleague(), Occasion.MENTIONED);
        var awaiting = given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();

        As.a(centre.specialist())
                .run(() -> notes.write(
                        awaiting.id(),
                        "Секрет для @[" + centre.director().actor().staffId() + "]"));

        assertThat(told(awaiting.id())).containsExactly("MENTIONED COLLEAGUE " + address(centre.director()) + " KEPT");
        assertThat(text(awaiting.id()))
                .contains("заметке дела № " + number(awaiting.id()), "/cases/" + awaiting.id())
                .doesNotContain("Секрет");
    }

    @Test
    void offersWhatComesToTheDesksOfARole() {
        assertThat(As.a(centre.specialist()).call(own::offered))
                .containsExactly(Occasion.SLIP_SENT, Occasion.RETURNED, Occasion.GIVEN, Occasion.MENTIONED);
        assertThat(As.a(centre.director()).call(own::offered))
                .containsExactly(Occasion.MOVED_IN, Occasion.MENTIONED, Occasion.SUBMITTED);
        assertThat(As.a(Centres.auditor()).call(own::offered)).isEmpty();
    }

    @Test
    void keepsOfAChoiceWhatIsOffered() {
        As.a(centre.specialist()).stay();

        own.choose(Set.of(Occasion.RETURNED, Occasion.SUBMITTED, Occasion.DECIDED));
        assertThat(own.chosen()).containsExactly(Occasion.RETURNED);
        own.choose(Set.of(Occasion.RETURNED, Occasion.SLIP_SENT));
        assertThat(own.chosen()).containsExactlyInAnyOrder(Occasion.RETURNED, Occasion.SLIP_SENT);
        own.choose(Set.of());
        assertThat(own.chosen()).isEmpty();
    }

    private CaseFile sentBack(CaseFile awaiting) {
        As.a(centre.director())
                .run(() -> desk.returnToSpecialist(GivenCases.order(awaiting), Set.of(ReturnReason.TERM_WRONG), null));
        return As.a(centre.specialist()).call(() -> cases.open(awaiting.id()));
    }

    private void chooses(StaffPrincipal person, Occasion occasion) {
        reached(person);
        As.a(person).run(() -> own.choose(Set.of(occasion)));
    }

    private void reached(StaffPrincipal person) {
        As.a(person).run(() -> account.changeEmail(address(person)));
    }

    private static String address(StaffPrincipal person) {
        return person.username() + "@centre.example";
    }

    /** Once every listener of the case has had its turn. */
    private List<String> told(long applicationId) {
        Outbox.awaitEmpty(database, applicationId);
        return database.sql(TOLD).param(applicationId).query(String.class).list();
    }

    private String text(long applicationId) {
        return database.sql("select text from notice where application_id = ? and recipient <> 'APPLICANT'")
                .param(applicationId)
                .query(String.class)
                .single();
    }

    private VerificationCode code(Issued issued) {
        return new VerificationCode(
                database.sql("""
                        select code from slip_code join referral on document_code = verification_code
                        where number = ?""").param(issued.number()).query(String.class).single());
    }

    private String number(long applicationId) {
        return database.sql("select number from application where id = ?")
                .param(applicationId)
                .query(String.class)
                .single();
    }
}
