package kz.zholdama.eligibility;

/** What all findings on one ground come to. */
public enum GroundOutcome {
    MET,
    PRESENT,
    UNKNOWN,
    NOT_APPLICABLE
}
