package kz.zholdama.signing.browser;

import kz.zholdama.platform.UserFacingException;
import kz.zholdama.signing.national.Untold;

/**
 * Nothing is wrong with the signature, but nobody could be asked whether the certificate is in force, or what time it is. The
 * document keeps waiting, and the same signature may be sent again.
 */
public class SignatureUntold extends UserFacingException {

    SignatureUntold(Untold why) {
        super(why.key());
    }
}
