package kz.zholdama.signing.national.trust;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import kz.zholdama.signing.national.algorithms.VerifyingKey;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/** An authority that was configured, with its key. Two with the same name and different keys are two. */
public final class Authority {

    /** What is looked at here, or says nothing about whether a certificate may be used. */
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(
            Extension.basicConstraints,
            Extension.keyUsage,
            Extension.extendedKeyUsage,
            Extension.certificatePolicies,
            Extension.authorityKeyIdentifier,
            Extension.subjectKeyIdentifier,
            Extension.cRLDistributionPoints,
            Extension.freshestCRL,
            Extension.authorityInfoAccess);

    private final X509CertificateHolder certificate;
    private final VerifyingKey key;

    Authority(X509CertificateHolder certificate) throws Objection {
        this.certificate = certificate;
        this.key = VerifyingKey.of(certificate.getSubjectPublicKeyInfo());
    }

    public X509CertificateHolder certificate() {
        return certificate;
    }

    public X500Name name() {
        return certificate.getSubject();
    }

    public VerifyingKey key() {
        return key;
    }

    /** Whether its key signed this certificate; what the certificate is worth is another question. */
    public boolean issued(X509CertificateHolder other) {
        try {
            var structure = other.toASN1Structure();
            return name().equals(other.getIssuer())
                    && structure
                            .getSignatureAlgorithm()
                            .equals(structure.getTBSCertificate().getSignature())
                    && key.proves(
                            structure.getSignatureAlgorithm(),
                            structure.getTBSCertificate().getEncoded(ASN1Encoding.DER),
                            structure.getSignature().getOctets());
        } catch (IOException _) {
            return false; // what was read can be written
        }
    }

    /** Whether it may issue certificates at all. */
    boolean mayIssue() {
        var basic = BasicConstraints.fromExtensions(certificate.getExtensions());
        var usage = KeyUsage.fromExtensions(certificate.getExtensions());
        return basic != null
                && basic.isCA()
                && usage != null
                && usage.hasUsages(KeyUsage.keyCertSign)
                && isUnderstood(certificate);
    }

    /** Whether so many authorities may stand between it and a person's certificate. */
    boolean mayHaveBelow(int authorities) {
        var most = BasicConstraints.fromExtensions(certificate.getExtensions()).getPathLenConstraintInteger();
        return most == null || most.getValue().intValue() >= authorities;
    }

    static boolean isUnderstood(X509CertificateHolder certificate) {
        for (var name : certificate.getCriticalExtensionOIDs()) {
            if (!(name instanceof ASN1ObjectIdentifier oid && UNDERSTOOD.contains(oid))) {
                return false;
            }
        }
        return true;
    }

    static boolean isValid(X509CertificateHolder certificate, Instant at) {
        return !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
