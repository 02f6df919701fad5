package kz.zholdama.staff.passwords;

import kz.zholdama.platform.UserFacingException;

/** A one-time link that was never given out, was used, was replaced or has expired; which of them is not told. */
public class InvalidLink extends UserFacingException {

    public InvalidLink() {
        super("staff.error.invalid-link");
    }
}
