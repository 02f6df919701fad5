package kz.zholdama.staff.account;

import kz.zholdama.platform.UserFacingException;

/** Another account has this name already. */
public class UsernameTaken extends UserFacingException {

    public UsernameTaken() {
        super("staff.error.username-taken");
    }
}
