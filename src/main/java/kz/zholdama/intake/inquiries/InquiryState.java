package kz.zholdama.intake.inquiries;

/** How an inquiry stands. */
public enum InquiryState {
    /** The systems are being asked. */
    ASKING,
    /** 1414 has asked the person for his consent. */
    WAITING,
    ANSWERED,
    /** He does not want it. */
    REFUSED,
    /** 1414 knows no telephone of his. */
    NO_TELEPHONE,
    /** He did not answer 1414 in time. */
    NO_ANSWER,
    /** His consent was over before all was asked. */
    EXPIRED,
    /** A system does not answer; it is asked again for a while. */
    DOWN,
    /** A system answered what nobody can read. */
    GARBLED,
    /** A system does not take our questions. */
    REJECTED;

    /** Whether there is something to wait for. */
    public boolean isOpen() {
        return this == ASKING || this == WAITING;
    }
}
