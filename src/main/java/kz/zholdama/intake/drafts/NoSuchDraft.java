package kz.zholdama.intake.drafts;

import kz.zholdama.platform.UserFacingException;

/** The draft is gone: registered, answered with a receipt, discarded, or deleted after its time. */
public class NoSuchDraft extends UserFacingException {

    NoSuchDraft() {
        super("intake.error.no-such-draft");
    }
}
