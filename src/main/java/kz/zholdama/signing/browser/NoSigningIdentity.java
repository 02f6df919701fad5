package kz.zholdama.signing.browser;

import kz.zholdama.platform.UserFacingException;

/** Nobody signs by NCALayer of whom it is not known what his certificate has to say. */
public class NoSigningIdentity extends UserFacingException {

    /** Why; who mends it is said with it. */
    public enum Reason {
        /** The right to sign is not given, or rests. */
        NO_RIGHT,
        /** The account has no ИИН. */
        NO_IIN,
        /** The centre has no БИН. */
        NO_BIN
    }

    public NoSigningIdentity(Reason reason) {
        super("signing.browser.identity." + reason);
    }
}
