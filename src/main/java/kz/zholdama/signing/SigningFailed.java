package kz.zholdama.signing;

import kz.zholdama.platform.UserFacingException;

/** A document could not be signed. */
public class SigningFailed extends UserFacingException {

    SigningFailed(Throwable cause) {
        super("signing.error.failed");
        initCause(cause);
    }
}
