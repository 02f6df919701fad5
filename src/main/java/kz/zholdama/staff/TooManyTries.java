package kz.zholdama.staff;

import kz.zholdama.platform.UserFacingException;

/** The password was wrong too often in a row; for {@link StaffMember#LOCKED_FOR} none is looked at. */
public class TooManyTries extends UserFacingException {

    TooManyTries() {
        super("staff.error.too-many-tries", StaffMember.LOCKED_FOR.toMinutes());
    }
}
