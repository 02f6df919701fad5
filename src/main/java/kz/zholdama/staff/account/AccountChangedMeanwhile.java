package kz.zholdama.staff.account;

import java.time.Instant;
import kz.zholdama.platform.UserFacingException;

/** Another administrator changed the account after it was opened here; nothing was saved and nothing typed is lost. */
public class AccountChangedMeanwhile extends UserFacingException {

    public AccountChangedMeanwhile(String byName, Instant at) {
        super("staff.error.changed-meanwhile", byName, at);
    }
}
