package kz.zholdama.staff.passwords;

import static kz.zholdama.platform.Argument.named;

import java.time.Duration;
import kz.zholdama.platform.UserFacingException;

/** The password was wrong too often in a row; for a while none is looked at. */
public class TooManyTries extends UserFacingException {

    public TooManyTries(Duration lockedFor) {
        super("staff.error.too-many-tries", named("minutes", lockedFor.toMinutes()));
    }
}
