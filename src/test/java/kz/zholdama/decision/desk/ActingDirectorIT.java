package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.SessionGuard;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.SecondAdministratorNeeded;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.staff.StaffContacts;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.AccountDetails;
import kz.zholdama.staff.account.NoSuchAccount;
import kz.zholdama.staff.account.StaffAccount;
import kz.zholdama.staff.acting.ActingOver;
import kz.zholdama.staff.acting.ActingTerm;
import kz.zholdama.staff.acting.ActingTerms;
import kz.zholdama.staff.acting.NewTerm;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who directs a centre for a time has the director's rights then, signs as such, and nothing of it before or after. */
@ZholdamaTest
class ActingDirectorIT {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private ActingTerms terms;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private StaffContacts contacts;

    @Autowired
    private SessionGuard sessions;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private Cases cases;

    @Autowired
    private TestClock clock;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void signsWithTheBasisOutsideTheWordsOfTheForm() throws IOException {
        enter(centre.colleague(), TODAY, TODAY.plusDays(3));
        var acting = given.keyed(signedIn(centre.colleague()));
        assertThat(acting.roles()).containsExactlyInAnyOrder(Role.SPECIALIST, Role.DIRECTOR);
        assertThat(acting.position().kazakh()).isEqualTo("директордың м.а.");

        for (var awaiting : List.of(
                given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral(),
                given.of(centre, Measure.RESETTLEMENT).awaitingRefusal())) {
            var document = decision(given.signed(acting, awaiting));

            assertThat(text(acting, document))
                    .contains(
                            "и.о. директора",
                            acting.actor().name(),
                            "И.о. директора: приказ № 12 от 02.03.2026",
                            "Директордың м.а.: 02.03.2026 № 12 бұйрық");
            assertThat(text(acting, document).replaceAll("(?s)линия отреза.*", ""))
                    .as("and stays when the slip is torn off")
                    .contains("И.о. директора: приказ № 12");
            assertThat(document.createdBy())
                    .as("as the public check names him")
                    .contains(new Actor(
                            acting.actor().staffId(),
                            acting.actor().name(),
                            "и.о. директора (приказ № 12 от 02.03.2026)"));
        }
        var byDirector = decision(given.signed(
                centre.director(), given.of(centre, Measure.RESETTLEMENT).awaitingRefusal()));
        assertThat(text(centre.director(), byDirector)).doesNotContain("И.о. директора");
    }

    @Test
    void directsNothingBeforeOrAfter() {
        enter(centre.colleague(), TODAY.plusDays(1), TODAY.plusDays(2));
        var before = signedIn(centre.colleague());
        assertThat(before.roles()).containsExactly(Role.SPECIALIST);
        assertThat(before.actor().position()).isEqualTo("Специалист");

        clock.advance(Duration.ofDays(1));
        assertThat(sessions.mayGoOn(before)).as("he signs in anew").isFalse();
        var acting = signedIn(centre.colleague());
        assertThat(acting.has(Role.DIRECTOR)).isTrue();
        assertThat(sessions.mayGoOn(acting)).isTrue();

        clock.advance(Duration.ofDays(2));
        assertThat(sessions.mayGoOn(acting)).isFalse();
        assertThat(signedIn(centre.colleague()).has(Role.DIRECTOR)).isFalse();
    }

    @Test
    void signsNothingThatIsOpenOnHisScreenOnceHisTimeIsOver() {
        var term = enter(centre.colleague(), TODAY, TODAY.plusDays(3));
        var acting = given.keyed(signedIn(centre.colleague()));
        var awaiting = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
        As.a(Centres.administrator()).run(() -> terms.end(term.id()));

        assertThat(given.sign(acting, awaiting))
                .isInstanceOfSatisfying(
                        SigningResult.Refused.class,
                        refused -> assertThat(refused.why()).isInstanceOf(ActingOver.class));
        assertThat(sessions.mayGoOn(acting)).isFalse();
        assertThat(As.a(centre.director())
                        .call(() -> cases.open(awaiting.id()))
                        .application()
                        .decisionKind())
                .isEmpty();
    }

    @Test
    void signsNothingAtTheMinuteAfterHisLastDay() {
        enter(centre.colleague(), TODAY, TODAY);
        var acting = given.keyed(signedIn(centre.colleague()));
        var awaiting = given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();

        clock.set(TODAY.plusDays(1).atTime(0, 1));

        assertThat(given.sign(acting, awaiting)).isInstanceOf(SigningResult.Refused.class);
    }

    @Test
    void signsNothingThatHePreparedHimself() {
        enter(centre.colleague(), TODAY, TODAY);
        var own = given.of(centre, Measure.TRAINING_IN_ORGANISATION)
                .by(centre.colleague())
                .awaitingReferral();

        assertThat(given.sign(given.keyed(signedIn(centre.colleague())), own))
                .isInstanceOfSatisfying(
                        SigningResult.Refused.class,
                        refused -> assertThat(((DecisionRefused) refused.why()).reason())
                                .isEqualTo(DecisionRefused.Reason.OWN_CASE));
    }

    @Test
    void mayBeOneAtATimeInACentre() throws Exception {
        enter(centre.colleague(), TODAY, TODAY.plusDays(3));
        assertThatThrownBy(() -> enter(centre.deputy(), TODAY.plusDays(3), TODAY.plusDays(5)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.key())
                                .containsExactly("staff.acting.error.overlap"));
        enter(centre.deputy(), TODAY.plusDays(4), TODAY.plusDays(5));

        var other = centres.create();
        try (var pool = Executors.newFixedThreadPool(2)) {
            var begun = pool.invokeAll(Stream.<Runnable>of(
                            () -> enter(other.colleague(), TODAY, TODAY.plusDays(1)),
                            () -> enter(other.specialist(), TODAY.plusDays(1), TODAY.plusDays(2)))
                    .<Callable<Object>>map(Executors::callable)
                    .toList());
            assertThat(begun)
                    .filteredOn(one -> one.state() == Future.State.FAILED)
                    .singleElement()
                    .satisfies(late -> assertThat(late.exceptionNow()).isInstanceOf(InvalidInput.class));
        }
    }

    @Test
    void needsTheSecondAdministratorForTheRightToSign() {
        var id = centre.colleague().actor().staffId();
        enter(centre.colleague(), TODAY, TODAY);

        assertThat(account(id).signing()).isEqualTo(StaffAccount.Signing.RESTS);
        As.a(Centres.administrator())
                .run(() -> assertThatThrownBy(
                                () -> directory.allowSigning(id, account(id).version()))
                        .isInstanceOf(SecondAdministratorNeeded.class));
        As.a(Centres.secondAdministrator())
                .run(() -> directory.allowSigning(id, account(id).version()));
        assertThat(account(id).signing()).isEqualTo(StaffAccount.Signing.ALLOWED);
    }

    @Test
    void isToldWhatDirectorsAreTold() {
        enter(centre.colleague(), TODAY, TODAY);
        var id = centre.colleague().actor().staffId();
        As.a(Centres.administrator()).run(() -> {
            var details = account(id).details();
            directory.change(
                    id,
                    account(id).version(),
                    new AccountDetails(
                            details.name(),
                            details.position(),
                            null,
                            "acting@centre.example",
                            null,
                            details.centreId(),
                            details.roles()));
        });

        assertThat(contacts.of(centre.id(), Set.of(Role.DIRECTOR)))
                .extracting(StaffContacts.Contact::staffId)
                .containsExactly(id);
    }

    @Test
    void isEnteredForNobodyElse() {
        var ofCentre = Somebody.of(centre.id(), 960_001, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> As.a(Somebody.of(centres.create().id(), 960_002, Role.ADMINISTRATOR))
                        .run(() -> terms.enter(centre.colleague().actor().staffId(), term(TODAY, TODAY))))
                .isInstanceOf(NoSuchAccount.class);
        assertThatThrownBy(() -> As.a(ofCentre)
                        .run(() -> terms.enter(centre.colleague().actor().staffId(), term(TODAY, TODAY.minusDays(1)))))
                .isInstanceOf(InvalidInput.class);
        As.a(ofCentre).run(() -> terms.enter(centre.colleague().actor().staffId(), term(TODAY, TODAY)));
        assertThat(signedIn(centre.colleague()).actingAs()).isPresent();
    }

    private ActingTerm enter(StaffPrincipal person, LocalDate from, LocalDate to) {
        return As.a(Centres.administrator())
                .call(() -> terms.enter(person.actor().staffId(), term(from, to)));
    }

    private static NewTerm term(LocalDate from, LocalDate to) {
        return new NewTerm(from, to, "приказ", "бұйрық", "12", TODAY.isAfter(to) ? to : TODAY);
    }

    private StaffAccount account(long id) {
        return As.a(Centres.administrator()).call(() -> directory.find(id).orElseThrow());
    }

    private StaffPrincipal signedIn(StaffPrincipal person) {
        return (StaffPrincipal) accounts.loadUserByUsername(person.username());
    }

    private static StoredDocument decision(CaseFile signed) {
        return signed.documents().stream()
                .filter(document -> signed.application()
                        .decisionKind()
                        .map(kind -> kind == DecisionKind.REFERRAL ? DocumentKind.REFERRAL : DocumentKind.REFUSAL)
                        .filter(document.kind()::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private String text(StaffPrincipal reader, StoredDocument document) throws IOException {
        var bytes = As.a(reader).call(() -> archive.content(document.id()));
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }
}
