package kz.zholdama.staff.passwords;

import kz.zholdama.platform.UserFacingException;

/** A password that is too easy to guess, or too long to be stored. */
public class UnsuitablePassword extends UserFacingException {

    public UnsuitablePassword(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
