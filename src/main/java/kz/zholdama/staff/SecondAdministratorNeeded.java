package kz.zholdama.staff;

import kz.zholdama.platform.UserFacingException;

/** The right to sign is given by an administrator who is a second person: this one could have made the signature himself. */
public class SecondAdministratorNeeded extends UserFacingException {

    SecondAdministratorNeeded() {
        super("staff.error.second-administrator");
    }
}
