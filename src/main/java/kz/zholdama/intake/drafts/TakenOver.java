package kz.zholdama.intake.drafts;

import static kz.zholdama.platform.Argument.named;

import java.time.Instant;
import kz.zholdama.platform.UserFacingException;

/** Another member of staff holds the draft; what was to be saved was not saved. Names a colleague, never a citizen. */
public class TakenOver extends UserFacingException {

    TakenOver(String holderName, Instant at) {
        super("intake.error.taken-over", named("by", holderName), named("at", at));
    }
}
