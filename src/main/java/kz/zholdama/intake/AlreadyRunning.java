package kz.zholdama.intake;

import java.time.Instant;
import kz.zholdama.platform.UserFacingException;

/**
 * The person has an open application or a running referral for the same kind of measure; nothing was registered. Names
 * the colleague who took it, never the citizen.
 */
public class AlreadyRunning extends UserFacingException {

    AlreadyRunning(String takenByName, Instant at, String number) {
        super("intake.error.already-running", takenByName, at, number);
    }

    /** When it is not known who. */
    AlreadyRunning() {
        super("intake.error.already-running.referral");
    }
}
