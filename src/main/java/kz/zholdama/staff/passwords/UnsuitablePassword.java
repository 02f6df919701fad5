package kz.zholdama.staff.passwords;

import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;

/** A password that is too easy to guess, or too long to be stored. */
public class UnsuitablePassword extends UserFacingException {

    public UnsuitablePassword(String messageKey, Argument... arguments) {
        super(messageKey, arguments);
    }
}
