package kz.zholdama.referral.online;

import kz.zholdama.platform.UserFacingException;
import kz.zholdama.referral.online.SlipSheet.Asked;

/** The referral takes no such answer, or none any more. Nothing was stored. */
public class SlipClosed extends UserFacingException {

    private final Asked asked;

    SlipClosed(Asked asked) {
        super("slip-online.asked." + asked.name());
        this.asked = asked;
    }

    /** What can be answered instead, if anything. */
    public Asked asked() {
        return asked;
    }
}
