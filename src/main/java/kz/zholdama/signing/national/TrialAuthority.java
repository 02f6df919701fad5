package kz.zholdama.signing.national;

import java.net.URI;
import java.util.List;
import kz.zholdama.person.Iin;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * An authority of a demo or of tests: it is trusted beside those that are configured, its servers are asked in the place of
 * theirs, and its keys are worth nothing anywhere else.
 */
public interface TrialAuthority {

    List<X509CertificateHolder> roots();

    List<X509CertificateHolder> intermediates();

    URI ocsp();

    URI stamps();

    /** Where a browser on this machine finds the stand-in of NCALayer. */
    URI ncaLayer();

    /** Gives somebody a key of his own, of ГОСТ 34.10-2015, with a certificate of a natural person that is valid for a year. */
    PersonalKey personalKey(String name, Iin iin);

    /** What somebody signs with at home. */
    @FunctionalInterface
    interface PersonalKey {

        /** @return detached CMS (DER) over exactly these bytes, as NCALayer makes it */
        byte[] sign(byte[] content);
    }
}
