package kz.zholdama.decision;

import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.platform.security.Actor;

/**
 * A decision that waits for a director.
 *
 * @param ownWork the director who asks drew it up himself: another one has to sign it
 */
public record AwaitingDecision(CaseSummary summary, DecisionKind kind, Actor preparedBy, boolean ownWork) {

    public long id() {
        return summary.id();
    }

    public SigningOrder order() {
        return new SigningOrder(summary.id(), summary.version());
    }
}
