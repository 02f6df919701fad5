package kz.zholdama.intake.inquiries;

import kz.zholdama.gateway.Failure;

/** What came of asking one source. */
public enum Outcome {
    ANSWERED,
    /** It knows nothing of him. */
    NOTHING,
    DOWN,
    GARBLED,
    EXPIRED,
    REJECTED;

    static Outcome of(Failure failure) {
        return switch (failure) {
            case UNREACHABLE, SLOW -> DOWN;
            case GARBLED -> GARBLED;
            case REJECTED -> REJECTED;
            case TOKEN_EXPIRED -> EXPIRED;
        };
    }
}
