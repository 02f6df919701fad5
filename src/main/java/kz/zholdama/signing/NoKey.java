package kz.zholdama.signing;

import kz.zholdama.platform.UserFacingException;

/** This member of staff has no signing key. */
public class NoKey extends UserFacingException {

    NoKey() {
        super("signing.error.no-key");
    }
}
