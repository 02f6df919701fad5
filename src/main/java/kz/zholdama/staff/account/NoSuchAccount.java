package kz.zholdama.staff.account;

import kz.zholdama.platform.UserFacingException;

/** There is no such account, or not within the reader's scope. */
public class NoSuchAccount extends UserFacingException {

    public NoSuchAccount() {
        super("staff.error.no-such-account");
    }
}
