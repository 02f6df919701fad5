package kz.zholdama.signing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;

/** Knows which certificates this system issued. */
@FunctionalInterface
interface IssuedCertificates {

    /** Whether it is one of them and was not revoked at that moment. */
    boolean isGood(X509Certificate certificate, Instant at) throws CertificateEncodingException;
}
