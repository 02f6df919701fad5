package kz.zholdama.staff;

import kz.zholdama.platform.UserFacingException;

/** Only a director whom an administrator has allowed to sign may make a signing key. */
public class SigningNotAllowed extends UserFacingException {

    SigningNotAllowed() {
        super("staff.error.signing-not-allowed");
    }
}
