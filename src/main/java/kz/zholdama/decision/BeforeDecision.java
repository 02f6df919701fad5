package kz.zholdama.decision;

import kz.zholdama.intake.DecisionKind;

/** What other features demand of a case before it goes to the director; every bean of this type is asked. */
@FunctionalInterface
public interface BeforeDecision {

    /** @throws kz.zholdama.platform.UserFacingException when it cannot be decided in this way yet; nothing is changed then */
    void demand(long applicationId, DecisionKind kind);
}
