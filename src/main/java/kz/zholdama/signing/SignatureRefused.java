package kz.zholdama.signing;

import kz.zholdama.platform.UserFacingException;

/** What was received is no signature of this person over this document. Another one may be sent. */
public class SignatureRefused extends UserFacingException {

    SignatureRefused(String messageKey) {
        super(messageKey);
    }
}
