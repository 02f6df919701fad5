package kz.zholdama.signing;

import kz.zholdama.platform.UserFacingException;

/** The right to sign rests until a second administrator gives it back. */
public class KeyRests extends UserFacingException {

    KeyRests() {
        super("signing.error.key-rests");
    }
}
