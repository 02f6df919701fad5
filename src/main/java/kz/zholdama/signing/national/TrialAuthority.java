package kz.zholdama.signing.national;

import java.net.URI;
import java.util.List;
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
}
