package kz.zholdama.signing.national.revocation;

import static kz.zholdama.signing.national.testing.NationalChecks.CONTENT;
import static kz.zholdama.signing.national.testing.NationalChecks.NOW;
import static kz.zholdama.signing.national.testing.NationalChecks.SKEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.revocation.RevocationSettings.Ocsp;
import kz.zholdama.signing.national.standin.CertificateOrder;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.OcspReply;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.TestAuthority;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says is taken when it is proved to be the authority's, of this certificate and of now; nothing else is. */
class OcspTest {

    private static final NationalAlgorithm ALGORITHM = NationalAlgorithm.GOST_2015_256;
    private static final Duration MAX_AGE = Duration.ofHours(1);

    private final NationalChecks checks = new NationalChecks(ALGORITHM);
    private final TestAuthority authority = checks.authority();
    private final Issued issuer = authority.intermediate();
    private final Issued person = checks.person();

    @BeforeEach
    void askByOcspAlone() {
        set(it -> it);
    }

    @AfterEach
    void close() {
        checks.close();
    }

    private void set(UnaryOperator<Ocsp> changed) {
        set(changed, Duration.ofSeconds(30));
    }

    private void set(UnaryOperator<Ocsp> changed, Duration rest) {
        checks.set(it -> new RevocationSettings(
                it.skew(),
                it.connectWithin(),
                rest,
                it.listWithin(),
                it.mostListBytes(),
                changed.apply(checks.ocsp()),
                List.of()));
    }

    private OcspReply reply() {
        return OcspReply.by(issuer);
    }

    private void assertGood(OcspReply reply) {
        checks.server().answering(reply);
        assertThat(checks.checkSignedBy(person)).isInstanceOf(Verdict.Good.class);
    }

    private void assertUntold(OcspReply reply, Untold why) {
        checks.server().answering(reply);
        assertUntold(why);
    }

    private void assertUntold(Untold why) {
        assertThat(checks.checkSignedBy(person)).isEqualTo(new Verdict.CannotBeTold(untold(why)));
    }

    /** Where the server knows the certificate not to be known, no list is asked. */
    private static List<Untold> untold(Untold why) {
        return why == Untold.OCSP_UNKNOWN ? List.of(why) : List.of(why, Untold.NO_LIST);
    }

    @ParameterizedTest
    @EnumSource
    void takesTheAuthoritysAnswerByEachAlgorithm(NationalAlgorithm algorithm) {
        try (var those = new NationalChecks(algorithm)) {
            var responder = those.authority().responder().issue();
            those.server().answering(OcspReply.by(responder).with(responder.certificate()));

            assertThat(those.checkSignedBy(those.person())).isInstanceOf(Verdict.Good.class);
        }
    }

    @Test
    void takesAnAnswerBySha1WhereItIsSetUpSo() {
        set(it -> new Ocsp(it.address(), it.within(), it.maxAge(), it.nonceRequired(), true, it.keptFor()));

        assertGood(reply());
    }

    @Test
    void refusesARevokedOne() {
        checks.server().answering(reply().revoked(NOW));

        assertThat(checks.checkSignedBy(person)).isEqualTo(new Verdict.Refused(Refusal.REVOKED, NOW));
    }

    @Test
    void neverTakesAForgedAnswer() {
        var attacker = TestAuthority.lookAlike(ALGORITHM);
        var theirs = attacker.responder().issue();

        assertUntold(OcspReply.by(attacker.intermediate()), Untold.OCSP_FORGED);
        assertUntold(OcspReply.by(theirs).with(theirs.certificate()), Untold.OCSP_FORGED);
        assertUntold(OcspReply.by(theirs).with(theirs.certificate()).named(issuer.certificate()), Untold.OCSP_FORGED);
        assertUntold(OcspReply.by(attacker.intermediate()).revoked(NOW), Untold.OCSP_FORGED);
    }

    @Test
    void neverTakesAnAnswerOfWhomTheAuthorityDoesNotAllow() {
        var other = checks.person();
        var expired = authority.responder().to(NOW.minusSeconds(1)).issue();
        var future = authority.responder().from(NOW.plusSeconds(1)).issue();
        var ofTheRoot = authority
                .responder()
                .issuedBy(authority.root().name(), authority.root().key())
                .issue();
        var signing = authority.responder().purposes(CertificateOrder.SIGNING).issue();
        var none = authority.responder().purposes().issue();

        for (var signer : List.of(other, expired, future, ofTheRoot, signing, none)) {
            assertUntold(OcspReply.by(signer).with(signer.certificate()), Untold.OCSP_FORGED);
        }
        assertUntold(OcspReply.by(authority.responder().issue()), Untold.OCSP_FORGED); // without its certificate
    }

    @Test
    void neverTakesAnAnswerOfAnotherCertificate() {
        assertUntold(reply().forNumber(checks.person().number()), Untold.OCSP_OTHER_CERTIFICATE);
        assertUntold(reply().forIssuer(authority.root()), Untold.OCSP_OTHER_CERTIFICATE);
    }

    @Test
    void neverTakesAnAnswerToAnotherQuestion() {
        assertUntold(reply().otherNonce(), Untold.OCSP_OTHER_NONCE);
        assertUntold(reply().withoutNonce(), Untold.OCSP_OTHER_NONCE);
    }

    @Test
    void takesAnAnswerWithoutANonceWhereThatIsSetUp() {
        set(it -> new Ocsp(it.address(), it.within(), it.maxAge(), false, false, it.keptFor()));

        assertGood(reply().withoutNonce());
        assertUntold(reply().otherNonce(), Untold.OCSP_OTHER_NONCE);
    }

    @Test
    void holdsTheAgeOfAnAnswer() {
        var oldest = MAX_AGE.plus(SKEW);

        assertGood(reply().aged(oldest));
        assertUntold(reply().aged(oldest.plusSeconds(1)), Untold.OCSP_STALE);
        assertGood(reply().aged(SKEW.negated()));
        assertUntold(reply().aged(SKEW.negated().minusSeconds(1)), Untold.OCSP_STALE);
        assertUntold(reply().produced(oldest.plusSeconds(1)), Untold.OCSP_STALE);
        assertUntold(reply().produced(SKEW.negated().minusSeconds(1)), Untold.OCSP_STALE);
        assertGood(reply().aged(Duration.ofMinutes(10)).validFor(Duration.ofMinutes(8)));
        assertUntold(
                reply().aged(Duration.ofMinutes(10))
                        .validFor(Duration.ofMinutes(8).minusSeconds(1)),
                Untold.OCSP_STALE);
    }

    @Test
    void cannotTellOfACertificateThatTheServerDoesNotKnow() {
        assertUntold(reply().unknown(), Untold.OCSP_UNKNOWN);
    }

    @Test
    void cannotTellWhenTheServerAsksToTryLater() {
        checks.server().answering(OcspReply.tryLater());

        assertUntold(Untold.OCSP_TRY_LATER);
        assertThat(checks.server().asked()).isEqualTo(2);
    }

    @Test
    void asksOnceMoreWhenTheServerAsksToTryLater() {
        checks.server().answering(OcspReply.tryLater(), reply());

        assertThat(checks.checkSignedBy(person)).isInstanceOf(Verdict.Good.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {OCSPResp.MALFORMED_REQUEST, OCSPResp.SIG_REQUIRED, OCSPResp.UNAUTHORIZED})
    void cannotTellWhenTheServerRefusesToAnswer(int status) {
        checks.server().answering(OcspReply.status(status));

        assertUntold(Untold.OCSP_UNREADABLE);
    }

    @Test
    void cannotTellWhenTheServerDoesNotAnswer() {
        checks.server().failing(503);

        assertUntold(Untold.OCSP_UNREACHABLE);
    }

    @Test
    void leavesAServerThatDoesNotAnswerAloneForAWhile() {
        checks.server().failing(503);
        assertUntold(Untold.OCSP_UNREACHABLE);
        checks.server().answering(reply());

        assertUntold(Untold.OCSP_UNREACHABLE);
        assertThat(checks.server().asked()).isEqualTo(1);
        checks.clock().advance(Duration.ofSeconds(30));
        assertThat(checks.checkSignedBy(person)).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void cannotTellWhenNobodyListens() {
        checks.server().close();

        assertUntold(Untold.OCSP_UNREACHABLE);
    }

    @Test
    void cannotTellWhenTheServerIsSlow() {
        set(it -> new Ocsp(it.address(), Duration.ofMillis(200), MAX_AGE, true, false, it.keptFor()), Duration.ZERO);

        checks.server().silent();
        assertUntold(Untold.OCSP_SLOW);
        checks.server().halting();
        assertUntold(Untold.OCSP_SLOW);
    }

    @Test
    void goesToNoOtherAddressAndReadsNoEndlessAnswer() {
        set(it -> it, Duration.ZERO);

        checks.server().redirecting(checks.server().address("/elsewhere"));
        assertUntold(Untold.OCSP_UNREACHABLE);
        assertThat(checks.server().asked("/elsewhere")).isZero();
        checks.server().answering(new byte[200_000]);
        assertUntold(Untold.OCSP_UNREACHABLE);
    }

    @Test
    void keepsAnAnswerForAWhileWhereThatIsSetUp() {
        set(it -> new Ocsp(it.address(), it.within(), it.maxAge(), true, false, Duration.ofMinutes(5)));

        for (var i = 0; i < 3; i++) {
            assertThat(checks.checkSignedBy(person)).isInstanceOf(Verdict.Good.class);
        }
        assertThat(checks.server().asked()).isEqualTo(1);
        checks.checkSignedBy(checks.person());
        assertThat(checks.server().asked()).isEqualTo(2);
        checks.clock().advance(Duration.ofMinutes(5));
        checks.checkSignedBy(person);
        assertThat(checks.server().asked()).isEqualTo(3);
    }

    @Test
    void keepsNoAnswerThatDoesNotTell() {
        set(it -> new Ocsp(it.address(), it.within(), it.maxAge(), true, false, Duration.ofMinutes(5)));

        assertUntold(reply().otherNonce(), Untold.OCSP_OTHER_NONCE);
        assertGood(reply());
    }

    @Test
    void neverTakesAChangedAnswerNorFails() {
        var random = new Random(6960);
        var kept = ((Verdict.Good) checks.checkSignedBy(person)).evidence().revocation();
        var answer = kept.answers().getFirst().content();
        var cms = person.sign(CONTENT, TestAuthority.SIGNED);
        for (var i = 0; i < 500; i++) {
            var changed = answer.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            var other = new RevocationProof(kept.source(), List.of(Bytes.of(changed)), kept.askedAt());

            var verdict = checks.signatures().checkAgain(CONTENT, cms, NOW, NationalChecks.PERSON, other);

            assertThat(verdict).as("mutation " + i).isInstanceOf(Verdict.CannotBeTold.class);
        }
    }
}
