package kz.zholdama.referral.online;

import kz.zholdama.platform.UserFacingException;

/** No slip has this code. */
public class NoSuchSlip extends UserFacingException {

    public NoSuchSlip() {
        super("slip-online.error.no-such-slip");
    }
}
