package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.BrowserOffer;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.Freezing;
import kz.zholdama.decision.Frozen;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.signing.browser.ProvedSignature;
import kz.zholdama.signing.browser.SignatureProofs;
import kz.zholdama.signing.browser.SignatureUntold;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.standin.CertificateOrder;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.OcspReply;
import kz.zholdama.signing.national.standin.ServerReply;
import kz.zholdama.signing.national.standin.StampReply;
import kz.zholdama.signing.national.standin.StandIn;
import kz.zholdama.signing.national.testing.TestAuthority;
import kz.zholdama.testing.As;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.NationalKeys;
import kz.zholdama.testing.Persons;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A director signs by NCALayer: what proves his signature, what is refused and why, and that nothing is lost by it. */
class NationalSigningIT extends TwoPhases {

    private static final int YEARS = 4;

    @Autowired
    private BrowserSigning browser;

    @Autowired
    private SignatureProofs proofs;

    @Autowired
    private StandIn standIn;

    @Autowired
    private NationalKeys nationalKeys;

    private Issued key;

    @BeforeEach
    void giveThemKeys() {
        nationalKeys.numbered(centre);
        key = nationalKeys.of(centre, director);
    }

    private byte[] by(Issued signer, Frozen frozen) {
        return signer.sign(content(director, frozen), clock.instant());
    }

    private SigningResult told(CaseFile file, Frozen frozen, byte[] cms) {
        return As.a(director).call(() -> browser.complete(file.id(), frozen.code(), cms));
    }

    private StoredDocument issued(CaseFile file, Frozen frozen, byte[] cms) {
        assertThat(told(file, frozen, cms)).isInstanceOf(SigningResult.Signed.class);
        return As.a(director).call(() -> archive.byCode(frozen.code()).orElseThrow());
    }

    private static String reason(SigningResult result) {
        return ((SigningResult.Refused) result).why().messageKey();
    }

    private ProvedSignature again(StoredDocument document) {
        var kept = archive.beside(document).orElseThrow();
        return proofs.again(document.id(), kept.content(), kept.signature()).orElseThrow();
    }

    @Test
    void issuesExactlyWhatWasSignedAndKeepsWhatProvesIt() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var cms = by(key, frozen);
        var document = issued(file, frozen, cms);

        assertThat(status(file)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(document.signedBeside()).isTrue();
        assertThat(As.a(director).call(() -> archive.signature(document.id()))).isEqualTo(cms);
        assertThat(again(document)).isEqualTo(new ProvedSignature(true, NationalAlgorithm.RSA, clock.instant()));
        assertThatNothingWaits();
    }

    @Test
    void isProvedFourYearsLaterByWhatWasKeptAndByNobodyElse() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var document = issued(file, frozen, by(key, frozen));
        var signedAt = clock.instant();
        standIn.ocsp(null);
        standIn.stamps(null);
        clock.set(LocalDateTime.of(2030, 3, 2, 10, 0));
        assertThat(clock.instant()).isAfter(signedAt.plus(Duration.ofDays(365L * YEARS)));

        assertThat(again(document)).isEqualTo(new ProvedSignature(true, NationalAlgorithm.RSA, signedAt));
        var kept = archive.beside(document).orElseThrow();
        var other = kept.content().clone();
        other[other.length / 2] ^= 1;
        assertThat(proofs.again(document.id(), other, kept.signature())
                        .orElseThrow()
                        .isProved())
                .isFalse();
        assertThat(proofs.again(document.id(), kept.content(), key.sign(kept.content(), signedAt.minusSeconds(5)))
                        .orElseThrow()
                        .isProved())
                .as("another signature than the one that was stamped")
                .isFalse();
    }

    @Test
    void keepsProofsAsTheyAre() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var document = issued(file, frozen, by(key, frozen));
        for (var change : List.of(
                "update signature_proof set stamped_at = now() where document_id = ?",
                "delete from signature_proof where document_id = ?",
                "update signature_evidence set content = 'x' where ? > 0")) {
            assertThatThrownBy(() -> database.sql(change).param(document.id()).update())
                    .hasMessageContaining("the proof of a signature");
        }
    }

    @ParameterizedTest
    @MethodSource
    void takesKeysOfEveryAlgorithm(NationalAlgorithm algorithm) {
        var file = awaiting();
        var frozen = freeze(director, file);
        var document = issued(
                file, frozen, by(nationalKeys.order(centre, director, algorithm).issue(), frozen));
        assertThat(again(document)).isEqualTo(new ProvedSignature(true, algorithm, clock.instant()));
    }

    static Stream<NationalAlgorithm> takesKeysOfEveryAlgorithm() {
        return Stream.of(NationalAlgorithm.GOST_2015_512, NationalAlgorithm.GOST_2004);
    }

    interface Other extends Function<NationalSigningIT, Issued> {}

    private CertificateOrder order() {
        return nationalKeys.order(centre, director, NationalAlgorithm.RSA);
    }

    static Stream<Arguments> saysOfEveryWrongKeyWhatIsWrongAndKeepsTheDocument() {
        return Stream.of(
                wrong("signing.browser.refused.OTHER_PERSON", it -> it.nationalKeys.of(it.centre, it.deputy)),
                wrong(
                        "signing.browser.refused.OTHER_ORGANISATION",
                        it -> it.standIn.key("ТЕСТОВ", it.nationalKeys.iin(it.director), "990140001233")),
                wrong(
                        "signing.national.refused.EXPIRED",
                        it -> it.order().to(it.clock.instant().minusSeconds(1)).issue()),
                wrong(
                        "signing.national.refused.NOT_YET_VALID",
                        it -> it.order().from(it.clock.instant().plusSeconds(1)).issue()),
                wrong(
                        "signing.national.refused.NOT_FOR_SIGNING",
                        it -> it.order()
                                .purposes(CertificateOrder.AUTHENTICATION, CertificateOrder.LEGAL_PERSON)
                                .issue()),
                wrong(
                        "signing.national.refused.LOOK_ALIKE_AUTHORITY",
                        it -> it.order()
                                .issuedBy(
                                        it.standIn.authority().issuing().name(),
                                        TestAuthority.key(NationalAlgorithm.RSA, "another"))
                                .issue()),
                wrong(
                        "signing.national.refused.UNKNOWN_AUTHORITY",
                        it -> TestAuthority.of(NationalAlgorithm.RSA)
                                .staff(it.nationalKeys.iin(it.director), it.nationalKeys.bin(it.centre))
                                .issue()));
    }

    private static Arguments wrong(String reason, Other key) {
        return Arguments.of(reason, key);
    }

    @ParameterizedTest
    @MethodSource
    void saysOfEveryWrongKeyWhatIsWrongAndKeepsTheDocument(String reason, Other other) {
        var file = awaiting();
        var frozen = freeze(director, file);
        assertThat(reason(told(file, frozen, by(other.apply(this), frozen)))).isEqualTo(reason);
        assertThat(status(file)).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        assertThat(issued(file, frozen, by(key, frozen)).number()).contains(frozen.number());
    }

    @Test
    void saysWhenTheCertificateWasRevoked() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var since = clock.instant().minusSeconds(60);
        standIn.ocsp((request, now) ->
                OcspReply.by(standIn.authority().issuing()).revoked(since).to(request, now));
        assertThat(reason(told(file, frozen, by(key, frozen)))).isEqualTo("signing.national.revoked-since");
        assertThat(status(file)).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
    }

    @Test
    void refusesWhatIsNoSignatureOfThisDocument() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var good = by(key, frozen);
        var tampered = good.clone();
        tampered[tampered.length - 1] ^= 1;
        assertThat(reason(told(file, frozen, key.sign("other".getBytes(StandardCharsets.UTF_8), clock.instant()))))
                .isEqualTo("signing.browser.refused.OTHER_CONTENT");
        assertThat(reason(told(file, frozen, tampered))).isEqualTo("signing.national.refused.BROKEN");
        assertThat(reason(told(file, frozen, new byte[0]))).isEqualTo("signing.national.refused.NO_SIGNATURE");
        assertThat(reason(told(file, frozen, Arrays.copyOf(good, 100))))
                .isEqualTo("signing.national.refused.MALFORMED");
        assertThat(reason(told(file, frozen, elsewhere.by(director, GivenCases.PIN, content(director, frozen)))))
                .as("by the centre's own key")
                .isEqualTo("signing.national.refused.UNKNOWN_ALGORITHM");
        assertThat(documents(file)).isZero();
        assertThat(issued(file, frozen, good).number()).contains(number(1));
    }

    static Stream<Arguments> waitsWhileTheAuthorityCannotBeAsked() {
        return Stream.of(
                Arguments.of("OCSP_UNREACHABLE", (Setting) it -> it.standIn.ocsp(null)),
                Arguments.of("OCSP_TRY_LATER", (Setting) it -> it.standIn.ocsp((_, _) -> OcspReply.tryLater())),
                Arguments.of("STAMP_UNREACHABLE", (Setting) it -> it.standIn.stamps(null)),
                Arguments.of("STAMP_DENIED", (Setting) it -> it.standIn.stamps((_, _) -> StampReply.denied())),
                Arguments.of("STAMP_UNREADABLE", (Setting) it -> it.standIn.stamps((_, _) -> new byte[] {1})),
                Arguments.of("STAMP_OF_ANOTHER", (Setting) it -> it.stamps(reply -> reply.ofAnother())),
                Arguments.of("STAMP_STALE", (Setting) it -> it.stamps(reply -> reply.aged(Duration.ofHours(1)))),
                Arguments.of("STAMP_FORGED", (Setting) it -> it.standIn.stamps(
                        (request, now) -> StampReply.by(it.key).to(request, now))));
    }

    interface Setting {
        void of(NationalSigningIT test);
    }

    private void stamps(Function<StampReply, StampReply> changed) {
        ServerReply reply = (request, now) ->
                changed.apply(StampReply.by(standIn.authority().stamping())).to(request, now);
        standIn.stamps(reply);
    }

    @ParameterizedTest
    @MethodSource
    void waitsWhileTheAuthorityCannotBeAsked(String why, Setting setting) {
        var file = awaiting();
        var frozen = freeze(director, file);
        var cms = by(key, frozen);
        setting.of(this);
        var untold = (SigningResult.Refused) told(file, frozen, cms);
        assertThat(untold.why()).isInstanceOf(SignatureUntold.class);
        assertThat(untold.why().messageKey()).isEqualTo("signing.national.untold." + why);
        assertThat(documents(file)).isZero();

        standIn.work();
        assertThat(issued(file, frozen, cms).number()).contains(frozen.number());
    }

    @Test
    void issuesTheOthersOfMany() {
        var files = List.of(awaiting(), awaiting(), awaiting());
        var frozen = files.stream().map(file -> freeze(director, file)).toList();
        var signatures = frozen.stream().map(one -> by(key, one)).toArray(byte[][]::new);
        signatures[1] = signatures[0]; // answered for other bytes

        assertThat(told(files.get(0), frozen.get(0), signatures[0])).isInstanceOf(SigningResult.Signed.class);
        assertThat(reason(told(files.get(1), frozen.get(1), signatures[1])))
                .isEqualTo("signing.browser.refused.OTHER_CONTENT");
        assertThat(told(files.get(2), frozen.get(2), signatures[2])).isInstanceOf(SigningResult.Signed.class);

        As.a(director)
                .run(() -> browser.cancel(frozen.stream().map(Frozen::code).toList()));
        assertThat(files.stream().map(this::status))
                .containsExactly(
                        ApplicationStatus.ISSUED, ApplicationStatus.AWAITING_DIRECTOR, ApplicationStatus.ISSUED);
        assertThat(freeze(director, files.get(1)).number()).isEqualTo(number(2));
    }

    @Test
    void givesTheSameAnswerToTheSameSignature() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var cms = by(key, frozen);
        var document = issued(file, frozen, cms);
        standIn.ocsp(null); // nobody is asked of what is known
        assertThat(told(file, frozen, cms))
                .isEqualTo(new SigningResult.Signed(file.id(), frozen.number(), document.id()));
        clock.advance(Duration.ofSeconds(1));
        refuses(Reason.SIGNED_ALREADY, () -> {
            throw ((SigningResult.Refused) told(file, frozen, key.sign(content(document), clock.instant()))).why();
        });
    }

    @Test
    void asksNobodyWhenTheTimeIsOver() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var cms = by(key, frozen);
        var asked = new AtomicInteger();
        standIn.ocsp((_, _) -> new byte[] {(byte) asked.incrementAndGet()});
        clock.advance(LIFE);
        refuses(Reason.NOT_FROZEN, () -> {
            throw ((SigningResult.Refused) told(file, frozen, cms)).why();
        });
        assertThat(asked).hasValue(0);
    }

    @Test
    void issuesOnceWhenTwoBrowsersSignAtOnce() throws Exception {
        var file = awaiting();
        var frozen = freeze(director, file);
        var signatures = List.of(by(key, frozen), by(nationalKeys.of(centre, director), frozen));
        var told = atOnce(signatures.stream()
                .<Callable<Object>>map(cms -> () -> told(file, frozen, cms))
                .toList());
        assertThat(told).filteredOn(SigningResult.Signed.class::isInstance).hasSize(1);
        assertThat(told).filteredOn(SigningResult.Refused.class::isInstance).hasSize(1);
        assertThat(documents(file)).isOne();
        assertThat(count("select count(*) from signature_proof p join stored_document d on d.id = p.document_id"
                        + " where d.centre_id = ?"))
                .isOne();
    }

    @Test
    void offersItToWhomItKnows() {
        assertThat(offer(director)).isEqualTo(new BrowserOffer.Offered(standIn.ncaLayer()));
        database.sql("update staff_member set iin = null where id = ?")
                .param(director.actor().staffId())
                .update();
        assertThat(hindrance(director)).isEqualTo("signing.browser.identity.NO_IIN");
        database.sql("update career_centre set bin = null where id = ?")
                .param(centre.id())
                .update();
        assertThat(hindrance(deputy)).isEqualTo("signing.browser.identity.NO_BIN");
    }

    private BrowserOffer offer(StaffPrincipal who) {
        return As.a(who).call(browser::offer);
    }

    private @Nullable String hindrance(StaffPrincipal who) {
        return ((BrowserOffer.Hindered) offer(who)).why().messageKey();
    }

    /** Who enters another ИИН for a director could sign in his place: a second administrator has to look first. */
    @Test
    void restsWithTheRightToSign() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var cms = by(key, frozen);
        database.sql("update staff_member set signing_rests_by_id = 1 where id = ?")
                .param(director.actor().staffId())
                .update();
        assertThat(hindrance(director)).isEqualTo("signing.browser.identity.NO_RIGHT");
        assertThat(reason(told(file, frozen, cms))).isEqualTo("signing.browser.identity.NO_RIGHT");
        assertThat(documents(file)).isZero();
    }

    @Test
    void asksWhetherHeIsStillTheOneAfterTheAuthorityAnswered() {
        var file = awaiting();
        var frozen = freeze(director, file);
        standIn.stamps((request, now) -> {
            database.sql("update staff_member set iin = ? where id = ?")
                    .params(
                            Persons.aged(
                                            40,
                                            clock.instant()
                                                    .atZone(clock.getZone())
                                                    .toLocalDate())
                                    .value(),
                            director.actor().staffId())
                    .update();
            return StampReply.by(standIn.authority().stamping()).to(request, now);
        });
        assertThat(reason(told(file, frozen, by(key, frozen)))).isEqualTo("signing.browser.identity.NO_RIGHT");
        assertThat(documents(file)).isZero();
    }

    @Test
    void saysOfWhatCannotBeFrozenWhyNot() {
        var own = given.of(centre, Measure.PUBLIC_WORKS).by(centre.deputy()).awaitingReferral();
        var freezing = As.a(deputy).call(() -> browser.freeze(GivenCases.order(own)));
        var not = (SigningResult.Refused) ((Freezing.Not) freezing).why();
        refuses(Reason.OWN_CASE, () -> {
            throw not.why();
        });
    }
}
