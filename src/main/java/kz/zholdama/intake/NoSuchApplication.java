package kz.zholdama.intake;

import kz.zholdama.platform.UserFacingException;

/** There is no such application, or it was deleted after its retention period. */
public class NoSuchApplication extends UserFacingException {

    public NoSuchApplication() {
        super("intake.error.no-such-application");
    }
}
