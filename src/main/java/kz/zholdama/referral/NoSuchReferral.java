package kz.zholdama.referral;

import kz.zholdama.platform.UserFacingException;

/** The application has no referral that is in force. */
public class NoSuchReferral extends UserFacingException {

    NoSuchReferral() {
        super("referral.error.no-such-referral");
    }
}
