package kz.zholdama.intake.registration;

import kz.zholdama.platform.UserFacingException;

/** Nothing is missing or expired: acceptance cannot be refused (Rules, item 8). */
public class PapersComplete extends UserFacingException {

    PapersComplete() {
        super("intake.error.papers-complete");
    }
}
