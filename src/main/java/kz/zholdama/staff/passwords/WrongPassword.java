package kz.zholdama.staff.passwords;

import kz.zholdama.platform.UserFacingException;

/** The present password was not given right. */
public class WrongPassword extends UserFacingException {

    public WrongPassword() {
        super("staff.error.wrong-password");
    }
}
