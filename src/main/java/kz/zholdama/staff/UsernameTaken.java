package kz.zholdama.staff;

import kz.zholdama.platform.UserFacingException;

/** Another account has this name already. */
public class UsernameTaken extends UserFacingException {

    UsernameTaken() {
        super("staff.error.username-taken");
    }
}
