package kz.zholdama.intake.scans;

import kz.zholdama.platform.UserFacingException;

/** The scan is gone, or never was. */
public class NoSuchScan extends UserFacingException {

    NoSuchScan() {
        super("intake.error.no-such-scan");
    }
}
