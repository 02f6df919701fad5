package kz.zholdama.signing.national.revocation;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import kz.zholdama.signing.national.algorithms.Digests;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.trust.Authority;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;

/** A question for one certificate, with a number that its answer has to repeat. */
final class OcspQuestion {

    private static final int NONCE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final X509CertificateHolder certificate;
    private final Authority issuer;
    private final byte[] nonce;

    OcspQuestion(X509CertificateHolder certificate, Authority issuer) {
        this.certificate = certificate;
        this.issuer = issuer;
        this.nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
    }

    byte[] request(boolean bySha1) throws Objection, IOException {
        var digest = bySha1 ? OIWObjectIdentifiers.idSHA1 : NISTObjectIdentifiers.id_sha256;
        var requests = new DERSequence(new Request(certId(digest), null));
        var extensions = new Extensions(
                new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(sentNonce())));
        return new OCSPRequest(new TBSRequest(null, requests, extensions), null).getEncoded(ASN1Encoding.DER);
    }

    private CertID certId(ASN1ObjectIdentifier digest) throws Objection, IOException {
        return new CertID(
                new AlgorithmIdentifier(digest, DERNull.INSTANCE),
                new DEROctetString(nameDigest(digest)),
                new DEROctetString(keyDigest(digest)),
                new ASN1Integer(certificate.getSerialNumber()));
    }

    private byte[] nameDigest(ASN1ObjectIdentifier digest) throws Objection, IOException {
        return Digests.identifying(digest, issuer.name().getEncoded(ASN1Encoding.DER));
    }

    private byte[] keyDigest(ASN1ObjectIdentifier digest) throws Objection {
        return Digests.identifying(
                digest,
                issuer.certificate()
                        .getSubjectPublicKeyInfo()
                        .getPublicKeyData()
                        .getOctets());
    }

    private byte[] sentNonce() throws IOException {
        return new DEROctetString(nonce).getEncoded(ASN1Encoding.DER);
    }

    /** Whether an answer speaks of this certificate: of this number, this issuer's name and this issuer's key. */
    boolean isFor(CertID answered) throws IOException {
        var digest = answered.getHashAlgorithm().getAlgorithm();
        try {
            return answered.getSerialNumber().hasValue(certificate.getSerialNumber())
                    && MessageDigest.isEqual(answered.getIssuerNameHash().getOctets(), nameDigest(digest))
                    && MessageDigest.isEqual(answered.getIssuerKeyHash().getOctets(), keyDigest(digest));
        } catch (Objection _) {
            return false; // named by a digest that nobody asked for
        }
    }

    boolean isRepeatedBy(byte[] answered) throws IOException {
        return MessageDigest.isEqual(answered, sentNonce());
    }

    Authority issuer() {
        return issuer;
    }
}
