package kz.zholdama.eligibility;

/** The three kinds of referral that the order knows (Rules, item 10). One person has at most one running case of a kind. */
public enum MeasureKind {
    TRAINING,
    SUBSIDISED_WORKPLACE,
    RESETTLEMENT
}
