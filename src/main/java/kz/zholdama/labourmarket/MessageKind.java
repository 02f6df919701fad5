package kz.zholdama.labourmarket;

/** What a message tells of a case. Stored and told by these names. */
public enum MessageKind {
    /** It was registered. */
    APPLICATION,
    /** The applicant took it back. */
    WITHDRAWAL,
    REFERRAL,
    REFUSAL,
    /** What was decided no longer holds; the case is considered again. */
    ANNULMENT,
    /** The host answered, or what it answered was corrected. */
    SLIP,
    /** The person left, or took part to the end. */
    ENDING
}
