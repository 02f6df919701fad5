package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.decision.desk.LosingConnections.Loss;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.platform.database.Commits;
import kz.zholdama.platform.database.SystemAway;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.ElsewhereSigned;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The database breaks off over a commit. Whoever signs is told what became of the document, and nothing else. */
@ZholdamaTest
@Import(LosingConnections.class)
@TestPropertySource(properties = "zholdama.answer-within=1s")
@DirtiesContext
@Slow
class LostAnswersIT {

    @Autowired
    private Cases cases;

    @Autowired
    private SigningDesk signing;

    @Autowired
    private Annulments annulments;

    @Autowired
    private LostAnswers answers;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Commits commits;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ElsewhereSigned elsewhere;

    @Autowired
    private GivenCases given;

    private Centre centre;
    private StaffPrincipal director;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
        director = given.keyed(centre.director());
    }

    @AfterEach
    void loseNothingMore() {
        LosingConnections.none();
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void tellsThatADocumentIsSignedWhoseAnswerWasLostAndGoesOn() {
        var results = sign(List.of(awaiting(), awaiting()), Loss.OF_THE_ANSWER);
        assertThat(results)
                .extracting(result -> ((SigningResult.Signed) result).number())
                .containsExactly(number("R", 1), number("R", 2));
        assertThat(results).allMatch(result -> status(result.applicationId()) == ApplicationStatus.ISSUED);
    }

    @Test
    void tellsThatNothingWasChangedWhenItIsSo() {
        var file = awaiting();
        var result = sign(List.of(file), Loss.OF_THE_COMMIT).getFirst();
        assertThat(((SigningResult.Refused) result).why())
                .isInstanceOf(SystemAway.class)
                .extracting(why -> why.messageKey())
                .isEqualTo("error.away.unchanged");
        assertThat(status(file.id())).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        assertThat(((SigningResult.Signed) given.sign(director, file)).number()).isEqualTo(number("R", 1));
    }

    @Test
    void tellsThatItDoesNotKnowWhileTheDatabaseStaysAway() {
        var file = awaiting();
        var result = sign(List.of(file), Loss.OF_THE_SERVER).getFirst();
        assertThat(((SigningResult.Refused) result).why())
                .isInstanceOf(SystemAway.class)
                .extracting(why -> why.messageKey())
                .isEqualTo("decision.perhaps-signed");
        LosingConnections.none();
        assertThat(status(file.id())).isEqualTo(ApplicationStatus.ISSUED);
    }

    @Test
    void looksUpAnActOfAnnulmentToo() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).signedReferral();
        var act = As.a(director).call(() -> {
            LosingConnections.next(Loss.OF_THE_ANSWER);
            return annulments.annul(GivenCases.order(file), "Неверный срок.", GivenCases.PIN.clone());
        });
        assertThat(act.number()).contains(number("X", 1));
        assertThat(status(file.id())).isEqualTo(ApplicationStatus.REGISTERED);
    }

    @Test
    void completesWhatWasFrozenAlthoughTheAnswerWasLost() {
        var file = awaiting();
        As.a(director).run(() -> {
            var frozen = signing.freeze(GivenCases.order(file));
            var cms = elsewhere.by(director, GivenCases.PIN, signing.frozenContent(frozen.code()));
            LosingConnections.next(Loss.OF_THE_COMMIT);
            assertThatExceptionOfType(SystemAway.class).isThrownBy(() -> signing.complete(frozen.code(), cms));
            LosingConnections.next(Loss.OF_THE_ANSWER);
            assertThat(signing.complete(frozen.code(), cms).number()).contains(number("R", 1));
        });
    }

    /** The database may as well go away over what follows a commit. */
    @Test
    void looksUpAfterACommitThatWasAnswered() {
        var file = given.of(centre, Measure.TRAINING_IN_ORGANISATION).signedReferral();
        var code = database.sql("select code from stored_document where application_id = ? and kind = 'REFERRAL'")
                .param(file.id())
                .query(String.class)
                .single();
        var told = As.a(director)
                .call(() -> answers.lookedUp(
                        new VerificationCode(code),
                        () -> transaction.execute(_ -> {
                            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                                @Override
                                public void afterCommit() {
                                    throw new IllegalStateException(
                                            new SQLNonTransientConnectionException("Socket error"));
                                }
                            });
                            return null;
                        })));
        assertThat(told.number()).contains(number("R", 1));
    }

    @Test
    void knowsOfARequestWhetherItChangedAnything() {
        assertThat(commits.isNothingChanged()).as("outside of a request").isFalse();
        request();
        transaction.executeWithoutResult(status -> status.setRollbackOnly());
        var reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);
        reading.executeWithoutResult(_ -> {});
        assertThat(commits.isNothingChanged()).isTrue();
        transaction.executeWithoutResult(_ -> {});
        assertThat(commits.isNothingChanged()).isFalse();
        request();
        assertThat(commits.isNothingChanged()).isTrue();
        LosingConnections.next(Loss.OF_THE_ANSWER, "");
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> transaction.executeWithoutResult(_ -> {}));
        assertThat(commits.isNothingChanged()).isFalse();
    }

    private static void request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    /** With one PIN; the first of them meets the loss. */
    private List<SigningResult> sign(List<CaseFile> files, Loss loss) {
        var results = new ArrayList<SigningResult>();
        As.a(director).run(() -> {
            LosingConnections.next(loss);
            signing.sign(files.stream().map(GivenCases::order).toList(), GivenCases.PIN.clone(), results::add);
        });
        return results;
    }

    private CaseFile awaiting() {
        return given.of(centre, Measure.TRAINING_IN_ORGANISATION).awaitingReferral();
    }

    private ApplicationStatus status(long id) {
        return As.a(centre.specialist())
                .call(() -> cases.open(id))
                .application()
                .status();
    }

    private String number(String kind, int n) {
        return centre.centre().code() + "-" + kind + "-2026-%06d".formatted(n);
    }
}
