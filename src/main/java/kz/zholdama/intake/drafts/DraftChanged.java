package kz.zholdama.intake.drafts;

import java.time.Instant;
import kz.zholdama.platform.UserFacingException;

/** The same person went on with the draft in another window; what was to be saved here was not saved. */
public class DraftChanged extends UserFacingException {

    DraftChanged(Instant at) {
        super("intake.error.draft-changed", at);
    }
}
