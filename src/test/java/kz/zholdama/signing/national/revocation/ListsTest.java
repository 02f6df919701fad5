package kz.zholdama.signing.national.revocation;

import static kz.zholdama.signing.national.testing.NationalChecks.CONTENT;
import static kz.zholdama.signing.national.testing.NationalChecks.DELTA;
import static kz.zholdama.signing.national.testing.NationalChecks.FULL;
import static kz.zholdama.signing.national.testing.NationalChecks.NOW;
import static kz.zholdama.signing.national.testing.NationalChecks.PERSON;
import static kz.zholdama.signing.national.testing.NationalChecks.SKEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.Untold;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.revocation.RevocationSettings.RevocationList;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.OcspReply;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.PublishedList;
import kz.zholdama.signing.national.testing.TestAuthority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where OCSP does not tell, the authority's lists do; nobody else's. */
class ListsTest {

    private static final NationalAlgorithm ALGORITHM = NationalAlgorithm.GOST_2015_256;
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(1));

    private final NationalChecks checks = new NationalChecks(ALGORITHM);
    private final TestAuthority authority = checks.authority();
    private final Issued issuer = authority.intermediate();
    private final Issued person = checks.person();

    @BeforeEach
    void ocspDoesNotTell() {
        checks.server().failing(503);
    }

    @AfterEach
    void close() {
        checks.close();
    }

    private PublishedList list() {
        return PublishedList.of(issuer);
    }

    private void publish(PublishedList list) {
        checks.server().publishing(FULL, list.publish());
    }

    private void delta(PublishedList list) {
        checks.server().publishing(DELTA, list.publish());
    }

    private Verdict check() {
        return checks.checkSignedBy(person);
    }

    private void assertUntold(Untold why) {
        assertThat(check()).isEqualTo(new Verdict.CannotBeTold(List.of(Untold.OCSP_UNREACHABLE, why)));
    }

    private void assertRevoked(Instant since) {
        assertThat(check()).isEqualTo(new Verdict.Refused(Refusal.REVOKED, since));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheAuthoritysListByEachAlgorithm(NationalAlgorithm algorithm) {
        try (var those = new NationalChecks(algorithm)) {
            those.server().failing(503);
            those.server()
                    .publishing(
                            FULL,
                            PublishedList.of(those.authority().intermediate())
                                    .revoking(BigInteger.TEN, BEFORE)
                                    .publish());

            var good = (Verdict.Good) those.checkSignedBy(those.person());

            assertThat(good.evidence().revocation().source()).isEqualTo(RevocationProof.Source.LIST);
        }
    }

    @Test
    void refusesWhoIsOnTheList() {
        publish(list().revoking(person.number(), BEFORE));

        assertRevoked(BEFORE);
    }

    @Test
    void judgesARevocationByTheTimeOfSigning() {
        publish(list().revoking(person.number(), BEFORE));
        var cms = person.cms(null).over(CONTENT);

        assertThat(checks.signatures().check(CONTENT, cms, BEFORE.minusSeconds(1), PERSON))
                .isInstanceOf(Verdict.Good.class);
    }

    @Test
    void addsWhatChangedSinceTheFullList() {
        publish(list());
        delta(list().deltaTo(1).revoking(person.number(), BEFORE));

        assertRevoked(BEFORE);
    }

    @Test
    void takesOffWhoWasOnlyHeld() {
        publish(list().revoking(person.number(), BEFORE));
        delta(list().deltaTo(1).releasing(person.number()));

        var good = (Verdict.Good) check();

        assertThat(good.evidence().revocation().answers()).hasSize(2);
    }

    @Test
    void looksAtNoDeltaThatIsForgedOldOrOfAnotherList() {
        publish(list().revoking(person.number(), BEFORE).number(5));
        var forged = TestAuthority.lookAlike(ALGORITHM).intermediate();

        for (var delta : List.of(
                PublishedList.of(forged).deltaTo(5).releasing(person.number()),
                list().deltaTo(5).releasing(person.number()).validFor(Duration.ZERO),
                list().deltaTo(6).releasing(person.number()),
                list().deltaTo(3).releasing(person.number()))) {
            delta(delta);
            checks.set(it -> it);
            assertRevoked(BEFORE);
        }
    }

    @Test
    void neverTakesAForgedList() {
        publish(PublishedList.forged(issuer.name(), TestAuthority.key(ALGORITHM, "attacker")));

        assertUntold(Untold.LIST_FORGED);
    }

    @Test
    void cannotTellByTheListOfAnotherAuthority() {
        publish(PublishedList.of(authority.root()));

        assertUntold(Untold.NO_LIST);
    }

    @Test
    void findsTheAuthoritysOwnAmongSeveral() {
        publish(PublishedList.of(authority.root()));
        checks.server().publishing("/other.crl", list().publish());
        checks.set(it -> new RevocationSettings(
                it.skew(),
                it.connectWithin(),
                it.restAfterFailure(),
                it.listWithin(),
                it.mostListBytes(),
                it.ocsp(),
                List.of(
                        new RevocationList(checks.server().address(FULL), null),
                        new RevocationList(checks.server().address("/missing.crl"), null),
                        new RevocationList(checks.server().address("/other.crl"), null))));

        assertThat(check()).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void cannotTellByAnOldListNorByOneThatIsStillToCome() {
        var hour = Duration.ofHours(1); // since when it is there

        publish(list().validFor(hour.minus(SKEW)));
        assertThat(check()).isInstanceOf(Verdict.Good.class);
        for (var stale : List.of(
                list().validFor(hour.minus(SKEW).minusSeconds(1)),
                list().from(NOW.plus(SKEW).plusSeconds(1)))) {
            publish(stale);
            checks.set(it -> it);
            assertUntold(Untold.LIST_STALE);
        }
    }

    @Test
    void cannotTellByADeltaAloneNorByAPart() {
        publish(list().deltaTo(1));
        assertUntold(Untold.LIST_UNREADABLE);
        publish(list().ofAuthorities());
        checks.set(it -> it);
        assertUntold(Untold.LIST_UNREADABLE);
    }

    @Test
    void cannotTellByWhatIsNoListAtAll() {
        checks.server().publishing(FULL, new byte[] {0x30, 3, 2, 1});

        assertUntold(Untold.LIST_UNREADABLE);
    }

    @Test
    void cannotTellWithoutAList() {
        assertUntold(Untold.LIST_UNREACHABLE);
    }

    @Test
    void readsNoListThatIsTooLong() {
        checks.server().publishing(FULL, new byte[1024 * 1024 + 1]);

        assertUntold(Untold.LIST_UNREACHABLE);
    }

    @Test
    void asksForAMissingListAgainAfterAWhile() {
        assertUntold(Untold.LIST_UNREACHABLE);
        publish(list());

        assertUntold(Untold.LIST_UNREACHABLE);
        assertThat(checks.server().asked(FULL)).isEqualTo(1);
        checks.clock().advance(Duration.ofSeconds(30));
        assertThat(check()).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void keepsAListUntilTheNextOneIsDue() {
        publish(list().validFor(Duration.ofHours(3)));
        for (var i = 0; i < 3; i++) {
            assertThat(check()).isInstanceOf(Verdict.Good.class);
        }
        assertThat(checks.server().asked(FULL)).isEqualTo(1);

        checks.clock().advance(Duration.ofHours(2).plusSeconds(1));
        publish(list().from(checks.clock().instant()).revoking(person.number(), NOW));

        assertRevoked(NOW);
        assertThat(checks.server().asked(FULL)).isEqualTo(2);
    }

    @Test
    void asksNoListWhereTheServerKnowsTheCertificateNotToBeKnown() {
        checks.server().answering(OcspReply.by(issuer).unknown());
        publish(list());

        assertThat(check()).isEqualTo(new Verdict.CannotBeTold(List.of(Untold.OCSP_UNKNOWN)));
    }

    @Test
    void tellsByTheListWhereTheServersAnswerIsForged() {
        checks.server()
                .answering(OcspReply.by(TestAuthority.lookAlike(ALGORITHM).intermediate()));
        publish(list().revoking(person.number(), BEFORE));

        assertRevoked(BEFORE);
    }

    @Test
    void tellsByTheListWhereNoServerIsSetUp() {
        checks.set(it -> new RevocationSettings(
                it.skew(),
                it.connectWithin(),
                it.restAfterFailure(),
                it.listWithin(),
                it.mostListBytes(),
                null,
                it.lists()));
        assertThat(check())
                .isEqualTo(new Verdict.CannotBeTold(List.of(Untold.OCSP_NOT_CONFIGURED, Untold.LIST_UNREACHABLE)));

        publish(list());
        checks.clock().advance(Duration.ofSeconds(30));
        assertThat(check()).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void verifiesYearsLaterByTheListsThatWereKept() {
        publish(list());
        delta(list().deltaTo(1));
        var cms = person.sign(CONTENT, TestAuthority.SIGNED);
        var kept = ((Verdict.Good) checks.check(cms)).evidence().revocation();
        checks.clock().advance(Duration.ofDays(4 * 365));

        assertThat(checks.signatures().checkAgain(CONTENT, cms, NOW, PERSON, kept))
                .isInstanceOf(Verdict.Good.class);
        assertThat(checks.signatures()
                        .checkAgain(
                                CONTENT,
                                cms,
                                NOW,
                                PERSON,
                                new RevocationProof(
                                        kept.source(), kept.answers().reversed(), kept.askedAt())))
                .isInstanceOf(Verdict.CannotBeTold.class);
    }
}
