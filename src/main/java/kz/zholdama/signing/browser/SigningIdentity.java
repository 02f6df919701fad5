package kz.zholdama.signing.browser;

import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;

/** Whom the certificate of a director has to name: himself, and the centre for which he signs. */
public record SigningIdentity(Iin iin, Bin bin) {

    @Override
    public String toString() {
        return "SigningIdentity[hidden]";
    }
}
