package kz.zholdama.staff;

import kz.zholdama.platform.UserFacingException;

/** The link to the account lies open: whoever gave it out could still use it himself, after the right to sign was given. */
public class PasswordNotSet extends UserFacingException {

    PasswordNotSet() {
        super("staff.error.password-not-set");
    }
}
