package kz.zholdama.staff.acting;

import kz.zholdama.platform.UserFacingException;

/** The time in which he directed the centre is over; nothing was signed. */
public class ActingOver extends UserFacingException {

    ActingOver() {
        super("staff.acting.error.over");
    }
}
