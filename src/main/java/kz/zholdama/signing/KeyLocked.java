package kz.zholdama.signing;

import kz.zholdama.platform.UserFacingException;

/** The key is locked after too many wrong PINs; an administrator issues a new one. */
public class KeyLocked extends UserFacingException {

    KeyLocked() {
        super("signing.error.key-locked");
    }
}
