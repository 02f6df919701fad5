package kz.zholdama.directory;

import kz.zholdama.platform.UserFacingException;

/** A career centre cannot be closed yet: somebody works there, or something there is not finished. The message counts it. */
public class CentreStillWorks extends UserFacingException {

    public CentreStillWorks(WorkLeft left) {
        super("directory.error.centre-still-works", left.accounts(), left.drafts(), left.cases(), left.referrals());
    }
}
