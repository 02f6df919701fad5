package kz.zholdama.staff;

import kz.zholdama.platform.UserFacingException;

/** Whoever gave access to the account before would have a second administrator in his hand. */
public class InAnothersHand extends UserFacingException {

    InAnothersHand() {
        super("staff.error.in-anothers-hand");
    }
}
