package kz.zholdama.intake;

import kz.zholdama.platform.UserFacingException;

/** The application is no longer where this step could be taken. */
public class WrongStatus extends UserFacingException {

    public WrongStatus(ApplicationStatus status) {
        super("intake.error.wrong-status." + status.name());
    }
}
