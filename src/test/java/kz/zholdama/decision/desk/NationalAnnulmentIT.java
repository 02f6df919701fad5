package kz.zholdama.decision.desk;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.archive.DocumentKind;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.Freezing;
import kz.zholdama.decision.Frozen;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.signing.browser.SignatureProofs;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.testing.As;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.NationalKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A director annuls a decision by an act that he signs by NCALayer. */
class NationalAnnulmentIT extends TwoPhases {

    @Autowired
    private BrowserSigning browser;

    @Autowired
    private SignatureProofs proofs;

    @Autowired
    private NationalKeys nationalKeys;

    private CaseFile decided;

    @BeforeEach
    void aDecisionInForce() {
        nationalKeys.numbered(centre);
        decided = given.signed(deputy, awaiting());
    }

    private Frozen act() {
        var order = GivenCases.order(decided).annulling("Работодатель указан ошибочно.");
        return ((Freezing.Ready) As.a(director).call(() -> browser.freeze(order))).frozen();
    }

    private SigningResult signedWith(Issued key, Frozen act) {
        var cms = key.sign(content(director, act), clock.instant());
        return As.a(director).call(() -> browser.complete(decided.id(), act.code(), cms));
    }

    @Test
    void opensTheCaseAgainByAnActThatProvesItself() {
        var act = act();
        assertThat(status(decided)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(signedWith(nationalKeys.of(centre, director), act)).isInstanceOf(SigningResult.Signed.class);

        assertThat(status(decided)).isEqualTo(ApplicationStatus.REGISTERED);
        var stored = As.a(director).call(() -> archive.byCode(act.code()).orElseThrow());
        assertThat(stored.kind()).isEqualTo(DocumentKind.ANNULMENT);
        var kept = archive.beside(stored).orElseThrow();
        assertThat(proofs.again(stored.id(), kept.content(), kept.signature())
                        .orElseThrow()
                        .isProved())
                .isTrue();
    }

    @Test
    void leavesTheDecisionInForceWhenAnotherSigned() {
        var act = act();

        assertThat(signedWith(nationalKeys.of(centre, deputy), act)).isInstanceOf(SigningResult.Refused.class);
        assertThat(status(decided)).isEqualTo(ApplicationStatus.ISSUED);
    }
}
