package kz.zholdama.register;

/** What the register has lines of. The names are stored: they never change. */
public enum EntryKind {
    /** Registered applications (A1). */
    APPLICATION,
    /** Refusals of acceptance (A3). */
    RECEIPT,
    /** Also those that were annulled (A4, A5, A8, A11). */
    REFERRAL,
    /** Reasoned refusals (A2.9), also those that were annulled. */
    REFUSAL,
    /** Acts that annulled one of them. */
    ANNULMENT;

    /** Whether a decision is told of, which had a term to keep to. */
    public boolean isDecision() {
        return this == REFERRAL || this == REFUSAL;
    }

    public boolean isNumbered() {
        return this != RECEIPT;
    }
}
