package kz.zholdama.intake;

/** The two results of the state service (A2.5). */
public enum DecisionKind {
    REFERRAL,
    REASONED_REFUSAL
}
