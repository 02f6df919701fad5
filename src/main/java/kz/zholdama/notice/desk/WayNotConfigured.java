package kz.zholdama.notice.desk;

import kz.zholdama.platform.UserFacingException;

/** The installation has no server by which such a notice goes. */
public final class WayNotConfigured extends UserFacingException {

    WayNotConfigured() {
        super("notice.error.way");
    }
}
