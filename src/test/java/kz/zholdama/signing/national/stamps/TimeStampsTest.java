package kz.zholdama.signing.national.stamps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.TimeStamp;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.objection.Doubt;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.standin.CertificateOrder;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.StampReply;
import kz.zholdama.signing.national.testing.AuthorityServer;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.TestAuthority;
import kz.zholdama.signing.national.trust.Authorities;
import kz.zholdama.testing.TestClock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A time stamp counts when an authority that is trusted and may stamp says it, of this signature, now. */
class TimeStampsTest {

    private final TestClock clock = new TestClock();
    private final AuthorityServer server = new AuthorityServer(clock);
    private final TestAuthority authority = TestAuthority.of(NationalAlgorithm.RSA);
    private TimeStamps stamps;

    @BeforeEach
    void trust() {
        stamps = stamps(authority, Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        stamps.close();
        server.close();
    }

    private TimeStamps stamps(TestAuthority trusted, Duration within) {
        try {
            return new TimeStamps(
                    new StampSettings(
                            server.ocsp(), Duration.ofSeconds(10), within, NationalChecks.SKEW, Duration.ofSeconds(30)),
                    Authorities.of(
                            List.of(trusted.root().certificate()),
                            List.of(trusted.intermediate().certificate())),
                    clock);
        } catch (Objection e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate to stamp by; to be changed before it is issued. */
    private static CertificateOrder stamping(TestAuthority by) {
        return by.responder()
                .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                .purposes(CertificateOrder.STAMPING);
    }

    private static byte[] cms() {
        return TestAuthority.of(NationalAlgorithm.RSA)
                .person(NationalChecks.IIN)
                .issue()
                .sign(NationalChecks.CONTENT, TestAuthority.SIGNED);
    }

    private void answering(StampReply reply) {
        server.answering(request -> reply.to(request, clock.instant()));
    }

    private static void assertDoubt(Untold why, ThrowingCallable call) {
        assertThatExceptionOfType(Doubt.class)
                .isThrownBy(call)
                .satisfies(doubt -> assertThat(doubt.why()).containsExactly(why));
    }

    @ParameterizedTest
    @EnumSource
    void stampsNowAndIsProvedYearsLater(NationalAlgorithm algorithm) throws Doubt {
        var those = TestAuthority.of(algorithm);
        answering(StampReply.by(stamping(those).issue()));
        try (var theirs = stamps(those, Duration.ofSeconds(10))) {
            var cms = cms();
            var stamp = theirs.stamp(cms);
            assertThat(stamp.at()).isEqualTo(clock.instant());
            clock.advance(Duration.ofDays(4 * 365));
            assertThat(theirs.provedAt(cms, stamp.token())).isEqualTo(stamp.at());
        }
    }

    @Test
    void provesNothingOfAnotherSignatureOrWhenItWasChanged() throws Doubt {
        answering(StampReply.by(stamping(authority).issue()));
        var cms = cms();
        TimeStamp stamp = stamps.stamp(cms);
        var other = authority.person(NationalChecks.IIN).issue().sign(new byte[1], TestAuthority.SIGNED);
        assertDoubt(Untold.STAMP_OF_ANOTHER, () -> stamps.provedAt(other, stamp.token()));
        var token = stamp.token().content();
        for (var i = 0; i < token.length; i += 7) {
            var changed = token.clone();
            changed[i] ^= 4;
            var bytes = Bytes.of(changed);
            try {
                assertThat(stamps.provedAt(cms, bytes))
                        .as("what is not signed may change, the time may not")
                        .isEqualTo(stamp.at());
            } catch (Doubt expected) {
                assertThat(expected.why()).hasSize(1);
            }
        }
        assertDoubt(Untold.STAMP_UNREADABLE, () -> stamps.provedAt(cms, Bytes.of(new byte[] {1, 2})));
    }

    static Stream<Issued> takesNoStampOfWhoMayNotStamp() {
        var authority = TestAuthority.of(NationalAlgorithm.RSA);
        return Stream.of(
                authority.responder().issue(),
                stamping(authority)
                        .purposes(CertificateOrder.STAMPING, CertificateOrder.SIGNING)
                        .issue(),
                stamping(authority).to(TestAuthority.NOW.minusSeconds(1)).issue(),
                stamping(TestAuthority.lookAlike(NationalAlgorithm.RSA)).issue(),
                authority.intermediate());
    }

    @ParameterizedTest
    @MethodSource
    void takesNoStampOfWhoMayNotStamp(Issued signer) {
        answering(StampReply.by(signer));
        assertDoubt(Untold.STAMP_FORGED, () -> stamps.stamp(cms()));
    }

    @Test
    void takesNoStampOfSomethingElseNorOfAnotherTime() {
        var signer = stamping(authority).issue();
        answering(StampReply.by(signer).ofAnother());
        assertDoubt(Untold.STAMP_OF_ANOTHER, () -> stamps.stamp(cms()));
        answering(StampReply.by(signer).nonce(BigInteger.ONE));
        assertDoubt(Untold.STAMP_OF_ANOTHER, () -> stamps.stamp(cms()));
        for (var minutes : new int[] {-5, 5}) {
            answering(StampReply.by(signer).aged(Duration.ofMinutes(minutes)));
            assertDoubt(Untold.STAMP_STALE, () -> stamps.stamp(cms()));
        }
        server.answering(StampReply.denied());
        assertDoubt(Untold.STAMP_DENIED, () -> stamps.stamp(cms()));
        server.answering(new byte[] {0x30, 0});
        assertDoubt(Untold.STAMP_UNREADABLE, () -> stamps.stamp(cms()));
    }

    @Test
    void leavesAServerAloneThatDoesNotAnswer() throws Doubt {
        server.failing(503);
        assertDoubt(Untold.STAMP_UNREACHABLE, () -> stamps.stamp(cms()));
        answering(StampReply.by(stamping(authority).issue()));
        assertDoubt(Untold.STAMP_UNREACHABLE, () -> stamps.stamp(cms()));
        clock.advance(Duration.ofSeconds(31));
        assertThat(stamps.stamp(cms()).at()).isEqualTo(clock.instant());
    }

    @Test
    void waitsForNoServerLongerThanItIsSaid() {
        server.silent();
        try (var impatient = stamps(authority, Duration.ofMillis(200))) {
            assertDoubt(Untold.STAMP_SLOW, () -> impatient.stamp(cms()));
        }
    }
}
