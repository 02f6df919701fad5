package kz.zholdama.gateway;

/** Why a system of the state did not tell what it was asked. */
public enum Failure {
    /** It is not there, or says that it cannot answer now. */
    UNREACHABLE,
    /** It did not answer in time. */
    SLOW,
    /** What came is no answer: unreadable, too large, or not signed by whom it should be. */
    GARBLED,
    /** It does not take our questions: the settings are wrong, or an agreement ended. */
    REJECTED,
    /** The consent of the person is over. */
    TOKEN_EXPIRED;

    /** Whether the same question may be answered later without anybody doing anything. */
    public boolean mayPass() {
        return this == UNREACHABLE || this == SLOW;
    }
}
