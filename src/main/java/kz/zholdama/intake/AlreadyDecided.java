package kz.zholdama.intake;

import static kz.zholdama.platform.Argument.named;

import java.time.Instant;
import kz.zholdama.platform.UserFacingException;

/** Someone else acted on the case after it was opened here; nothing was changed. Names a colleague, never a citizen. */
public class AlreadyDecided extends UserFacingException {

    public AlreadyDecided(String byName, Instant at) {
        super("intake.error.already-decided", named("by", byName), named("at", at));
    }
}
