package kz.zholdama.referral;

import kz.zholdama.platform.UserFacingException;

/** The referral is no longer where this step could be taken. */
public class WrongReferralStatus extends UserFacingException {

    WrongReferralStatus(ReferralStatus status) {
        super("referral.error.wrong-status." + status.name());
    }
}
