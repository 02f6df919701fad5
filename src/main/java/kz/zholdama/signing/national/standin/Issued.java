package kz.zholdama.signing.national.standin;

import java.math.BigInteger;
import java.time.Instant;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;

/** A certificate with its key. */
public record Issued(X509CertificateHolder certificate, SigningKey key) {

    public CmsMaker cms(Instant at) {
        return new CmsMaker().signer(certificate, key, at);
    }

    /** Detached, said to be made at that moment. */
    public byte[] sign(byte[] content, Instant at) {
        return cms(at).over(content);
    }

    public BigInteger number() {
        return certificate.getSerialNumber();
    }

    public X500Name name() {
        return certificate.getSubject();
    }
}
