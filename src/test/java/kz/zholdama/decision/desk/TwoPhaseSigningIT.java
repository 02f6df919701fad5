package kz.zholdama.decision.desk;

import static kz.zholdama.platform.Argument.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.platform.Sha256;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.signing.SignatureDetails;
import kz.zholdama.signing.SignatureRefused;
import kz.zholdama.signing.Signer;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A document waits for a signature that is made elsewhere, and gets it, or another one, or none (docs/adr/0010). */
class TwoPhaseSigningIT extends TwoPhases {

    @Autowired
    private Issuing issuing;

    @Test
    void issuesExactlyWhatWasFrozenWithASignatureMadeElsewhere() {
        var file = awaiting();
        var frozen = freeze(director, file);
        assertThat(frozen.number()).isEqualTo(number(1));
        assertThat(frozen.until()).isEqualTo(clock.instant().plus(LIFE));
        assertThat(status(file)).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        var bytes = content(director, frozen);
        assertThat(Sha256.hex(bytes)).isEqualTo(frozen.sha256());

        clock.advance(LIFE.minusSeconds(1));
        var cms = elsewhere.by(director, GivenCases.PIN, bytes);
        var stored = complete(director, frozen, cms);

        assertThat(stored.number()).contains(frozen.number());
        assertThat(stored.code()).isEqualTo(frozen.code());
        As.a(director).run(() -> {
            assertThat(archive.content(stored.id())).isEqualTo(bytes);
            assertThat(archive.hasBeside(stored.id(), cms)).isTrue();
        });
        assertThat(status(file)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(count("select count(*) from referral where document_id = ?", stored.id()))
                .isOne();
        assertThat(count("select count(*) from assessment where stage = 'SIGNED' and document_id = ?", stored.id()))
                .isOne();
        assertThatNothingWaits();
    }

    @Test
    void keepsTheSignatureBesideADocumentAsItIs() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var stored = complete(director, frozen, signed(director, frozen));
        assertThatThrownBy(() -> database.sql("update stored_document set detached_signature = 'x' where id = ?")
                        .param(stored.id())
                        .update())
                .hasMessageContaining("does not change");
    }

    @Test
    void bearsTheDayOnWhichItWasFrozen() {
        clock.set(TestClock.USUAL.toLocalDate().atTime(23, 55));
        var frozen = freeze(director, awaiting());
        clock.advance(Duration.ofMinutes(10));
        var stored = complete(director, frozen, signed(director, frozen));
        assertThat(stored.issuedOn()).isEqualTo(TestClock.USUAL.toLocalDate());
        assertThat(database.sql("select referred_on from referral where document_id = ?")
                        .param(stored.id())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(stored.issuedOn());
    }

    @Test
    void freezesAnActOfAnnulmentLikeADecision() {
        var file = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        var order = GivenCases.order(file).annulling("Работодатель указан ошибочно.");
        var frozen = As.a(deputy).call(() -> signing.freeze(order));
        assertThat(status(file)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(As.a(deputy).call(() -> signing.freeze(order))).isEqualTo(frozen);
        var act = complete(deputy, frozen, signed(deputy, frozen));
        assertThat(act.number()).contains(centre.centre().code() + "-X-2026-000001");
        assertThat(status(file)).isEqualTo(ApplicationStatus.REGISTERED);
        assertThat(database.sql("select reason from annulment where act_document_id = ?")
                        .param(act.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Работодатель указан ошибочно.");
    }

    @Test
    void givesTwoBrowsersOfOneDirectorTheSameDocument() {
        var file = awaiting();
        var first = freeze(director, file);
        var second = freeze(director, file);
        assertThat(second).isEqualTo(first);
        var mine = signed(director, first);
        var stored = complete(director, first, mine);
        assertThat(complete(director, second, mine)).isEqualTo(stored);
        refuses(Reason.SIGNED_ALREADY, () -> complete(director, second, signed(director, content(stored))));
        refuses(Reason.SIGNED_ALREADY, () -> cancel(director, second));
        assertThat(documents(file)).isOne();
    }

    @Test
    void keepsEveryOtherDirectorAwayAndTheCaseOnTheDesk() {
        var file = awaiting();
        var frozen = freeze(director, file);
        assertThat(refuses(Reason.FROZEN, () -> freeze(deputy, file)).arguments())
                .containsExactly(
                        named("number", frozen.number()),
                        named("by", director.actor().name()),
                        named("until", frozen.until()));
        assertThat(((SigningResult.Refused) given.sign(deputy, file)).why())
                .isInstanceOfSatisfying(
                        DecisionRefused.class, why -> assertThat(why.reason()).isEqualTo(Reason.FROZEN));
        for (var anyone : List.of(director, deputy)) {
            refuses(
                    Reason.FROZEN,
                    () -> As.a(anyone)
                            .run(() -> desk.returnToSpecialist(
                                    GivenCases.order(file), Set.of(ReturnReason.TERM_WRONG), "")));
        }
        refuses(Reason.FROZEN, () -> content(deputy, frozen));
        refuses(Reason.FROZEN, () -> complete(deputy, frozen, signed(deputy, content(director, frozen))));
        refuses(Reason.FROZEN, () -> cancel(deputy, frozen));
        assertThat(documents(file)).isZero();

        clock.advance(LIFE);
        assertThat(freeze(deputy, file).number()).isEqualTo(frozen.number());
    }

    @Test
    void letsTheSameDirectorSignWithHisPinWhatHeHadFrozen() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var signed = (SigningResult.Signed) given.sign(director, file);
        assertThat(signed.number()).isEqualTo(frozen.number());
        refuses(Reason.NOT_FROZEN, () -> complete(director, frozen, "none".getBytes(StandardCharsets.UTF_8)));
        assertThatNothingWaits();
    }

    /** As the state's would be, but for what it proves. */
    @Test
    void takesTheSignerOfAnotherProvider() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var another = new Signer() {

            @Override
            public byte[] sign(byte[] pdf, SignatureDetails details) {
                return pdf;
            }

            @Override
            public byte[] detached() {
                return new byte[] {1, 2, 3};
            }
        };
        var stored = As.a(director).call(() -> issuing.complete(frozen.code(), another));
        assertThat(stored.number()).contains(number(1));
        assertThat(As.a(director).call(() -> archive.hasBeside(stored.id(), another.detached())))
                .isTrue();
    }

    @Test
    void takesNoSignatureThatProvesAnythingElse() {
        var file = awaiting();
        var frozen = freeze(director, file);
        var bytes = content(director, frozen);
        var mine = elsewhere.by(director, GivenCases.PIN, bytes);
        var others = List.of(
                new byte[0],
                "no signature".getBytes(StandardCharsets.UTF_8),
                elsewhere.by(director, GivenCases.PIN, "other bytes".getBytes(StandardCharsets.UTF_8)),
                elsewhere.by(deputy, GivenCases.PIN, bytes),
                elsewhere.byAStranger(bytes),
                elsewhere.together(mine, elsewhere.by(deputy, GivenCases.PIN, bytes), bytes));
        for (var other : others) {
            assertThatExceptionOfType(SignatureRefused.class).isThrownBy(() -> complete(director, frozen, other));
        }
        assertThat(status(file)).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
        assertThat(complete(director, frozen, mine).number()).contains(number(1));
    }

    @Test
    void takesNoSignatureOfAKeyThatRestsOrWasRevoked() {
        var resting = freeze(director, awaiting());
        var cms = signed(director, resting);
        As.a(Centres.administrator()).run(() -> keys.letRest(director.actor().staffId(), true));
        assertThatThrownBy(() -> complete(director, resting, cms)).isInstanceOf(UserFacingException.class);
        var revoked = freeze(deputy, awaiting());
        var other = signed(deputy, revoked);
        As.a(Centres.administrator()).run(() -> keys.revoke(deputy.actor().staffId()));
        assertThatThrownBy(() -> complete(deputy, revoked, other)).isInstanceOf(UserFacingException.class);
        assertThat(count("select count(*) from stored_document where centre_id = ? and kind = 'REFERRAL'"))
                .isZero();
    }
}
