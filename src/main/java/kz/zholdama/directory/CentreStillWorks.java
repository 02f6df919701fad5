package kz.zholdama.directory;

import static kz.zholdama.platform.Argument.named;

import kz.zholdama.platform.UserFacingException;

/** A career centre cannot be closed yet: somebody works there, or something there is not finished. The message counts it. */
public class CentreStillWorks extends UserFacingException {

    public CentreStillWorks(WorkLeft left) {
        super(
                "directory.error.centre-still-works",
                named("accounts", left.accounts()),
                named("drafts", left.drafts()),
                named("cases", left.cases()),
                named("referrals", left.referrals()),
                named("arrivals", left.arrivals()));
    }
}
