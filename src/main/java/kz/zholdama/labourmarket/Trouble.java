package kz.zholdama.labourmarket;

import kz.zholdama.gateway.Failure;

/** Why the last try brought no answer. */
public enum Trouble {
    UNREACHABLE,
    SLOW,
    GARBLED,
    /** It takes nothing from us: the settings are wrong. */
    REJECTED,
    /** We failed ourselves. */
    UNEXPECTED;

    public static Trouble of(Failure failure) {
        return switch (failure) {
            case UNREACHABLE -> UNREACHABLE;
            case SLOW -> SLOW;
            case GARBLED -> GARBLED;
            case REJECTED, TOKEN_EXPIRED -> REJECTED;
        };
    }
}
