package kz.zholdama.signing.national.checking;

import static kz.zholdama.signing.national.testing.NationalChecks.BIN;
import static kz.zholdama.signing.national.testing.NationalChecks.CONTENT;
import static kz.zholdama.signing.national.testing.NationalChecks.IIN;
import static kz.zholdama.signing.national.testing.NationalChecks.NOW;
import static kz.zholdama.signing.national.testing.NationalChecks.OTHER_BIN;
import static kz.zholdama.signing.national.testing.NationalChecks.OTHER_IIN;
import static kz.zholdama.signing.national.testing.NationalChecks.PERSON;
import static kz.zholdama.signing.national.testing.NationalChecks.SKEW;
import static kz.zholdama.signing.national.testing.NationalChecks.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.NationalRole;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.standin.CertificateOrder;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.OcspReply;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.TestAuthority;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who signed, with what certificate: each way to be wrong is refused with its own reason. */
class CheckedSignaturesTest {

    private final NationalChecks checks = new NationalChecks(NationalAlgorithm.GOST_2015_256);
    private final TestAuthority authority = checks.authority();

    @AfterEach
    void close() {
        checks.close();
    }

    private static void assertRefused(Verdict verdict, Refusal reason) {
        assertThat(verdict).isEqualTo(new Verdict.Refused(reason, null));
    }

    private CertificateOrder person() {
        return authority.person(IIN);
    }

    private CertificateOrder staff() {
        return authority.staff(IIN, BIN);
    }

    @ParameterizedTest
    @EnumSource
    void isGoodByEachAlgorithm(NationalAlgorithm algorithm) {
        try (var those = new NationalChecks(algorithm)) {
            var signer = those.person();

            var good = (Verdict.Good) those.checkSignedBy(signer);

            assertThat(good.algorithm()).isEqualTo(algorithm);
            assertThat(good.claimedAt()).isEqualTo(NOW.minusSeconds(60));
            assertThat(good.signer().iin()).isEqualTo(new Iin(IIN));
            assertThat(good.signer().bin()).isNull();
            assertThat(good.signer().name()).isEqualTo("ТЕСТОВ ТЕСТ ТЕСТОВИЧ");
            assertThat(good.signer().serial())
                    .isEqualToIgnoringCase(signer.number().toString(16));
            assertThat(good.signer().roles()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesOtherContentByEachAlgorithm(NationalAlgorithm algorithm) {
        try (var those = new NationalChecks(algorithm)) {
            var cms = those.person().sign("something else".getBytes(StandardCharsets.UTF_8), TestAuthority.SIGNED);

            assertRefused(those.check(cms), Refusal.OTHER_CONTENT);
        }
    }

    @Test
    void keepsWhatProvesIt() throws Exception {
        var signer = checks.person();

        var evidence = ((Verdict.Good) checks.checkSignedBy(signer)).evidence();

        assertThat(evidence.certificate().content())
                .isEqualTo(signer.certificate().getEncoded());
        assertThat(evidence.authorities())
                .extracting(der -> der.content().length)
                .containsExactly(
                        authority.intermediate().certificate().getEncoded().length,
                        authority.root().certificate().getEncoded().length);
        assertThat(evidence.revocation().source()).isEqualTo(RevocationProof.Source.OCSP);
        assertThat(evidence.revocation().answers()).hasSize(1);
        assertThat(evidence.revocation().askedAt()).isEqualTo(NOW);
    }

    @Test
    void tellsOfAMemberOfStaffForWhomHeSigned() {
        var good = (Verdict.Good) checks.check(staff().issue().sign(CONTENT, TestAuthority.SIGNED), STAFF);

        assertThat(good.signer().bin()).isEqualTo(new Bin(BIN));
        assertThat(good.signer().roles()).containsExactly(NationalRole.HEAD);
    }

    @Test
    void isGoodWithAKeyThatIsForTheEncryptionOfKeysToo() {
        var signer = person().usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyEncipherment);

        assertThat(checks.checkSignedBy(signer.issue())).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void isGoodWithoutATimeThatTheSignerSays() {
        var good = (Verdict.Good) checks.check(checks.person().cms(null).over(CONTENT));

        assertThat(good.claimedAt()).isNull();
    }

    @Test
    void takesBase64AndPem() {
        var cms = checks.person().sign(CONTENT, TestAuthority.SIGNED);
        var wrapped = Base64.getMimeEncoder().encodeToString(cms);

        for (var text : List.of(
                Base64.getEncoder().encodeToString(cms),
                wrapped,
                "-----BEGIN CMS-----\n" + wrapped + "\n-----END CMS-----\n")) {
            assertThat(checks.check(text.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Verdict.Good.class);
        }
    }

    @Test
    void refusesALookAlikeAuthorityWithTheRealName() {
        var attacker = TestAuthority.lookAlike(NationalAlgorithm.GOST_2015_256);

        assertRefused(checks.checkSignedBy(attacker.person(IIN).issue()), Refusal.LOOK_ALIKE_AUTHORITY);
    }

    @Test
    void refusesALookAlikeEvenWhenItsChainIsBroughtAlong() {
        var attacker = TestAuthority.lookAlike(NationalAlgorithm.GOST_2015_256);
        var cms = attacker.person(IIN)
                .issue()
                .cms(NOW)
                .with(attacker.intermediate().certificate())
                .with(attacker.root().certificate());

        assertRefused(checks.check(cms.over(CONTENT)), Refusal.LOOK_ALIKE_AUTHORITY);
    }

    @Test
    void refusesAnUnknownAuthority() {
        var stranger = TestAuthority.of(NationalAlgorithm.GOST_2004);

        assertRefused(checks.checkSignedBy(stranger.person(IIN).issue()), Refusal.UNKNOWN_AUTHORITY);
    }

    @Test
    void refusesACertificateThatAnotherPersonIssued() {
        var person = checks.person();

        var forged = person().issuedBy(person.name(), person.key()).issue();

        assertRefused(checks.checkSignedBy(forged), Refusal.UNKNOWN_AUTHORITY);
    }

    @Test
    void refusesACertificateWithSomethingCriticalThatNobodyUnderstands() {
        assertRefused(checks.checkSignedBy(person().critical("1.2.3.4").issue()), Refusal.CHAIN_BROKEN);
    }

    @Test
    void refusesAnExpiredCertificate() {
        assertRefused(
                checks.check(person().to(NOW.minusSeconds(1)).issue().cms(null).over(CONTENT)), Refusal.EXPIRED);
    }

    @Test
    void refusesACertificateThatIsNotYetValid() {
        assertRefused(
                checks.check(person().from(NOW.plusSeconds(1)).issue().cms(null).over(CONTENT)), Refusal.NOT_YET_VALID);
    }

    @Test
    void holdsTheValidityToTheSecond() {
        var signer = person().from(NOW).to(NOW).issue();

        assertThat(checks.check(signer.cms(NOW).over(CONTENT))).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void refusesWhatIsSaidToBeSignedOutsideTheValidity() {
        var signer = person().from(NOW.minusSeconds(10)).issue();

        assertRefused(checks.check(signer.cms(NOW.minusSeconds(11)).over(CONTENT)), Refusal.NOT_YET_VALID);
    }

    @Test
    void refusesWhatIsSaidToBeSignedLater() {
        var signer = checks.person();

        assertRefused(checks.check(signer.cms(NOW.plus(SKEW).plusSeconds(1)).over(CONTENT)), Refusal.SIGNED_LATER);
        assertThat(checks.check(signer.cms(NOW.plus(SKEW)).over(CONTENT))).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void refusesARevokedCertificateAndSaysSinceWhen() {
        var since = NOW.minus(Duration.ofDays(3));
        checks.server().answering(OcspReply.by(authority.intermediate()).revoked(since));

        assertThat(checks.checkSignedBy(checks.person())).isEqualTo(new Verdict.Refused(Refusal.REVOKED, since));
    }

    @Test
    void judgesARevocationByTheTimeOfSigning() {
        var cms = checks.person().sign(CONTENT, TestAuthority.SIGNED);
        var later = NOW.plus(Duration.ofDays(1));
        checks.clock().advance(Duration.ofDays(2));
        checks.server().answering(OcspReply.by(authority.intermediate()).revoked(later));

        assertThat(checks.signatures().check(CONTENT, cms, later.minusSeconds(1), PERSON))
                .isInstanceOf(Verdict.Good.class);
        assertThat(checks.signatures().check(CONTENT, cms, later, PERSON))
                .isEqualTo(new Verdict.Refused(Refusal.REVOKED, later));
    }

    @Test
    void refusesAKeyThatIsNotForSignaturesThatCannotBeDenied() {
        assertRefused(
                checks.checkSignedBy(person().usage(KeyUsage.digitalSignature).issue()), Refusal.WRONG_KEY_USAGE);
        assertRefused(checks.checkSignedBy(person().usage(null).issue()), Refusal.WRONG_KEY_USAGE);
    }

    @Test
    void refusesACertificateToSignInWith() {
        var signer = person().purposes(CertificateOrder.AUTHENTICATION, CertificateOrder.NATURAL_PERSON);

        assertRefused(checks.checkSignedBy(signer.issue()), Refusal.NOT_FOR_SIGNING);
        assertRefused(checks.checkSignedBy(person().purposes().issue()), Refusal.NOT_FOR_SIGNING);
        assertRefused(
                checks.checkSignedBy(person().purposes(CertificateOrder.SIGNING).issue()), Refusal.NOT_FOR_SIGNING);
    }

    @Test
    void refusesALegalPersonsCertificateWhereANaturalPersonsIsWanted() {
        assertRefused(checks.checkSignedBy(staff().issue()), Refusal.LEGAL_PERSONS);
        assertRefused(
                checks.checkSignedBy(staff().purposes(CertificateOrder.SIGNING, CertificateOrder.NATURAL_PERSON)
                        .issue()),
                Refusal.LEGAL_PERSONS);
    }

    @Test
    void refusesANaturalPersonsCertificateWhereALegalPersonsIsWanted() {
        assertRefused(
                checks.check(checks.person().sign(CONTENT, TestAuthority.SIGNED), STAFF), Refusal.NATURAL_PERSONS);
    }

    @Test
    void refusesAnotherPerson() {
        assertRefused(checks.checkSignedBy(authority.person(OTHER_IIN).issue()), Refusal.OTHER_PERSON);
        assertRefused(
                checks.check(authority.staff(OTHER_IIN, BIN).issue().sign(CONTENT, TestAuthority.SIGNED), STAFF),
                Refusal.OTHER_PERSON);
    }

    @Test
    void refusesAnotherOrganisation() {
        assertRefused(
                checks.check(authority.staff(IIN, OTHER_BIN).issue().sign(CONTENT, TestAuthority.SIGNED), STAFF),
                Refusal.OTHER_ORGANISATION);
    }

    @Test
    void refusesAnotherRole() {
        var head = new Expected.Staff(new Iin(IIN), new Bin(BIN), Set.of(NationalRole.HEAD, NationalRole.MAY_SIGN));
        var employee =
                staff().purposes(CertificateOrder.SIGNING, CertificateOrder.LEGAL_PERSON, NationalRole.EMPLOYEE.oid());

        assertRefused(checks.check(employee.issue().sign(CONTENT, TestAuthority.SIGNED), head), Refusal.OTHER_ROLE);
        assertThat(checks.check(staff().issue().sign(CONTENT, TestAuthority.SIGNED), head))
                .isInstanceOf(Verdict.Good.class);
    }

    @Test
    void saysThatNothingCanBeToldWithoutAuthorities() {
        checks.trusting(List.of(), List.of());

        assertThat(checks.checkSignedBy(checks.person()))
                .isEqualTo(new Verdict.CannotBeTold(List.of(Untold.NO_AUTHORITIES)));
        assertThat(checks.server().asked()).isZero();
    }

    @Test
    void refusesWhatIsWrongAlsoWithoutAuthorities() {
        checks.trusting(List.of(), List.of());

        assertRefused(checks.checkSignedBy(authority.person(OTHER_IIN).issue()), Refusal.OTHER_PERSON);
    }

    @Test
    void asksNobodyOfWhatIsRefusedAnyway() {
        checks.checkSignedBy(authority.person(OTHER_IIN).issue());

        assertThat(checks.server().asked()).isZero();
    }

    @Test
    void verifiesYearsLaterByWhatWasKept() {
        var signer = checks.person();
        var cms = signer.sign(CONTENT, TestAuthority.SIGNED);
        var kept = ((Verdict.Good) checks.check(cms)).evidence().revocation();
        checks.clock().advance(Duration.ofDays(4 * 365));
        checks.server().failing(503);

        assertThat(checks.signatures().checkAgain(CONTENT, cms, NOW, PERSON, kept))
                .isInstanceOf(Verdict.Good.class);
    }

    @Test
    void isNotConvincedByWhatWasKeptOfAnotherCertificateOrOfEarlier() {
        var kept = ((Verdict.Good) checks.checkSignedBy(checks.person()))
                .evidence()
                .revocation();
        Issued other = checks.person();

        assertThat(checks.signatures()
                        .checkAgain(CONTENT, other.sign(CONTENT, TestAuthority.SIGNED), NOW, PERSON, kept))
                .isEqualTo(new Verdict.CannotBeTold(List.of(Untold.OCSP_OTHER_CERTIFICATE)));
        assertThat(checks.signatures()
                        .checkAgain(
                                CONTENT,
                                other.sign(CONTENT, TestAuthority.SIGNED),
                                NOW.plus(Duration.ofDays(1)),
                                PERSON,
                                kept))
                .isEqualTo(new Verdict.CannotBeTold(List.of(Untold.NOTHING_KEPT)));
    }

    @Test
    void isSafeForManyThreads() throws Exception {
        var good = checks.person().sign(CONTENT, TestAuthority.SIGNED);
        var broken = checks.person().sign(new byte[1], TestAuthority.SIGNED);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var verdicts = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit(() -> checks.check(i % 2 == 0 ? good : broken)))
                    .toList();
            for (var i = 0; i < verdicts.size(); i++) {
                assertThat(verdicts.get(i).get() instanceof Verdict.Good).isEqualTo(i % 2 == 0);
            }
        }
    }

    @Test
    void tellsNobodysNumbersInWords() {
        var good = (Verdict.Good) checks.checkSignedBy(checks.person());

        assertThat(good.toString()).doesNotContain(IIN).doesNotContain("ТЕСТОВ");
        Instant since = NOW.minusSeconds(1);
        assertThat(new Verdict.Refused(Refusal.REVOKED, since).problem().key())
                .isEqualTo("signing.national.revoked-since");
    }
}
