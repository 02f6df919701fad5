package kz.zholdama.channel.signatures;

import kz.zholdama.channel.SignatureState;
import kz.zholdama.decision.BeforeDecision;
import kz.zholdama.intake.DecisionKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose signature is under an application is known before it is decided; a referral never rests on another's (A2.8). */
@Component
class SettledSignature implements BeforeDecision {

    private final StoredSignatures signatures;

    SettledSignature(StoredSignatures signatures) {
        this.signatures = signatures;
    }

    @Override
    @Transactional(readOnly = true)
    public void demand(long applicationId, DecisionKind kind) {
        signatures.findByApplicationId(applicationId).ifPresent(signature -> {
            if (!signature.isSettled()) {
                throw new SignatureUnsettled("channel.signature.error.unsettled");
            }
            if (signature.state() == SignatureState.REFUSED && kind == DecisionKind.REFERRAL) {
                throw new SignatureUnsettled("channel.signature.error.refused");
            }
        });
    }
}
