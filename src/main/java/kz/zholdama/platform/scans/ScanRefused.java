package kz.zholdama.platform.scans;

import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;

/** A scan that is not kept, and why. Nothing was stored. */
public class ScanRefused extends UserFacingException {

    /** The names are part of the message keys. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        WRONG_TYPE,
        DAMAGED,
        LOCKED,
        ACTIVE,
        FOREIGN,
        TOO_MANY_PIXELS,
        TOO_MANY,
        TWICE,
        IDENTITY_DOCUMENT,
        NOT_PRESENTED
    }

    private final Reason reason;

    public ScanRefused(Reason reason, Argument... arguments) {
        super("scan.error." + reason, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
