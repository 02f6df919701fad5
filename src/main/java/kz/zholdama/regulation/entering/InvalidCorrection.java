package kz.zholdama.regulation.entering;

import kz.zholdama.platform.UserFacingException;

/** A day of the calendar is changed with a reason, once, and not for years that nothing is known of. */
public class InvalidCorrection extends UserFacingException {

    InvalidCorrection() {
        super("regulation.error.invalid-correction");
    }
}
