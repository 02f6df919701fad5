package kz.zholdama.intake.registration;

import kz.zholdama.platform.UserFacingException;

/** A required document is missing or expired: the application gets a receipt (A3), not a number. */
public class PapersIncomplete extends UserFacingException {

    PapersIncomplete() {
        super("intake.error.papers-incomplete");
    }
}
