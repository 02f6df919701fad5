package kz.zholdama.channel.signatures;

import kz.zholdama.platform.UserFacingException;

/** Nothing is decided on an application of which nobody can tell whether the applicant signed it. */
public class SignatureUnsettled extends UserFacingException {

    SignatureUnsettled(String key) {
        super(key);
    }
}
