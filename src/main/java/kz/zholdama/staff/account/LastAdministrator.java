package kz.zholdama.staff.account;

import kz.zholdama.platform.UserFacingException;

/** Without this account nobody could administer the system any more. */
public class LastAdministrator extends UserFacingException {

    public LastAdministrator() {
        super("staff.error.last-administrator");
    }
}
