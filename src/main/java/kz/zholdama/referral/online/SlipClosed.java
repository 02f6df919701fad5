package kz.zholdama.referral.online;

import kz.zholdama.platform.UserFacingException;

/** The referral takes no such answer, or none any more. Nothing was stored. */
public class SlipClosed extends UserFacingException {

    SlipClosed(SlipSheet.Asked asked) {
        super("slip-online.asked." + asked.name());
    }
}
