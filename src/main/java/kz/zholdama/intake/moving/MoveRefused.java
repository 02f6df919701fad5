package kz.zholdama.intake.moving;

import kz.zholdama.platform.UserFacingException;

/** A case that stays where it is; nothing was changed. The message says what to do first. */
public class MoveRefused extends UserFacingException {

    /** Why; each has its message under {@code intake.move.error.}. */
    public enum Reason {
        AWAITING_DIRECTOR,
        OVER,
        THERE_ALREADY
    }

    MoveRefused(Reason reason) {
        super("intake.move.error." + reason.name());
    }
}
