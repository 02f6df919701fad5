package kz.zholdama.referral;

import kz.zholdama.platform.UserFacingException;

/** The application has no referral that is in force. */
public class NoSuchReferral extends UserFacingException {

    public NoSuchReferral() {
        super("referral.error.no-such-referral");
    }
}
