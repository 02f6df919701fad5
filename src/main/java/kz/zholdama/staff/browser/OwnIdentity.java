package kz.zholdama.staff.browser;

import java.util.Objects;
import java.util.Optional;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.signing.browser.NoSigningIdentity;
import kz.zholdama.signing.browser.NoSigningIdentity.Reason;
import kz.zholdama.signing.browser.SigningIdentities;
import kz.zholdama.signing.browser.SigningIdentity;
import kz.zholdama.staff.OwnAccount;
import kz.zholdama.staff.account.StaffAccount;
import org.springframework.stereotype.Component;

/**
 * As his account and the centre in which he works have it. The right to sign holds here as for the keys made here: whoever
 * enters another number for a director has it rest until a second administrator has looked.
 */
@Component
class OwnIdentity implements SigningIdentities {

    private final OwnAccount account;
    private final CareerCentres centres;
    private final CurrentStaff staff;

    OwnIdentity(OwnAccount account, CareerCentres centres, CurrentStaff staff) {
        this.account = account;
        this.centres = centres;
        this.staff = staff;
    }

    @Override
    public SigningIdentity mine() {
        if (account.signing() != StaffAccount.Signing.ALLOWED) {
            throw new NoSigningIdentity(Reason.NO_RIGHT);
        }
        var centre = Objects.requireNonNull(staff.get().centreId(), "a director works in a centre");
        return new SigningIdentity(
                Optional.ofNullable(account.details().iin())
                        .map(Iin::new)
                        .orElseThrow(() -> new NoSigningIdentity(Reason.NO_IIN)),
                Optional.ofNullable(centres.get(centre).bin())
                        .map(Bin::new)
                        .orElseThrow(() -> new NoSigningIdentity(Reason.NO_BIN)));
    }
}
