package kz.zholdama.signing;

import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.UserFacingException;

/** What was received is no signature of this person over this document. Another one may be sent. */
public class SignatureRefused extends UserFacingException {

    public SignatureRefused(String messageKey, Argument... arguments) {
        super(messageKey, arguments);
    }

    public static SignatureRefused of(Problem why) {
        return new SignatureRefused(why.key(), why.arguments().toArray(new Argument[0]));
    }
}
