package kz.zholdama.staff;

import kz.zholdama.platform.UserFacingException;

/** Without this account nobody could administer the system any more. */
public class LastAdministrator extends UserFacingException {

    LastAdministrator() {
        super("staff.error.last-administrator");
    }
}
