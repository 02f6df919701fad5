package kz.zholdama.staff;

import kz.zholdama.platform.UserFacingException;

/** The present password was not given right. */
public class WrongPassword extends UserFacingException {

    WrongPassword() {
        super("staff.error.wrong-password");
    }
}
