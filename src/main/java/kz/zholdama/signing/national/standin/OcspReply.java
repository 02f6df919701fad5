package kz.zholdama.signing.national.standin;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import kz.zholdama.signing.national.algorithms.Digests;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.jspecify.annotations.Nullable;

/** What an OCSP server answers: right, and that the certificate is good, until something in it is changed. */
public final class OcspReply {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Issued signer;
    private X509CertificateHolder[] certificates = {};
    private X509CertificateHolder named;
    private @Nullable CertificateStatus status = CertificateStatus.GOOD; // which is null
    private Nonce nonce = Nonce.REPEATED;
    private Duration age = Duration.ZERO;
    private @Nullable Duration producedAge;
    private @Nullable Duration validFor;
    private @Nullable BigInteger number;
    private @Nullable Issued issuer;

    private enum Nonce {
        REPEATED,
        NONE,
        OTHER
    }

    private OcspReply(Issued signer) {
        this.signer = signer;
        this.named = signer.certificate();
    }

    /** @param signer the authority itself, or another one, whose certificate is put in */
    public static OcspReply by(Issued signer) {
        return new OcspReply(signer);
    }

    public OcspReply with(X509CertificateHolder... held) {
        certificates = held;
        return this;
    }

    /** Says that somebody else signed it. */
    public OcspReply named(X509CertificateHolder other) {
        named = other;
        return this;
    }

    public OcspReply revoked(Instant since) {
        status = new RevokedStatus(Date.from(since), CRLReason.keyCompromise);
        return this;
    }

    public OcspReply unknown() {
        status = new UnknownStatus();
        return this;
    }

    public OcspReply withoutNonce() {
        nonce = Nonce.NONE;
        return this;
    }

    public OcspReply otherNonce() {
        nonce = Nonce.OTHER;
        return this;
    }

    /** So long ago; negative for what is still to come. */
    public OcspReply aged(Duration since) {
        age = since;
        return this;
    }

    public OcspReply produced(Duration since) {
        producedAge = since;
        return this;
    }

    public OcspReply validFor(Duration further) {
        validFor = further;
        return this;
    }

    public OcspReply forNumber(BigInteger other) {
        number = other;
        return this;
    }

    /** Speaks of the number of another issuer's certificate. */
    public OcspReply forIssuer(Issued other) {
        issuer = other;
        return this;
    }

    public static byte[] status(int code) {
        try {
            return new OCSPRespBuilder().build(code, null).getEncoded();
        } catch (IOException | OCSPException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] tryLater() {
        return status(OCSPResp.TRY_LATER);
    }

    public byte[] to(byte[] request, Instant now) {
        try {
            var question = new OCSPReq(request);
            var asked = question.getRequestList()[0].getCertID();
            var from = now.minus(age);
            var answer = new BasicOCSPRespBuilder(new RespID(named.getSubject()));
            answer.addResponse(
                    new CertificateID(answered(asked.toASN1Primitive())),
                    status,
                    Date.from(from),
                    validFor == null ? null : Date.from(from.plus(validFor)));
            var sent = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != Nonce.NONE && sent != null) {
                answer.setResponseExtensions(new Extensions(nonce == Nonce.REPEATED ? sent : other()));
            }
            var produced = Date.from(producedAge == null ? from : now.minus(producedAge));
            return new OCSPRespBuilder()
                    .build(OCSPResp.SUCCESSFUL, answer.build(new Signing(signer.key()), certificates, produced))
                    .getEncoded();
        } catch (IOException | OCSPException e) {
            throw new IllegalStateException(e);
        }
    }

    private CertID answered(CertID asked) {
        var key = issuer == null
                ? asked.getIssuerKeyHash()
                : new DEROctetString(sha256(issuer.certificate()
                        .getSubjectPublicKeyInfo()
                        .getPublicKeyData()
                        .getOctets()));
        return new CertID(
                asked.getHashAlgorithm(),
                asked.getIssuerNameHash(),
                key,
                number == null ? asked.getSerialNumber() : new ASN1Integer(number));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return Digests.identifying(NISTObjectIdentifiers.id_sha256, bytes);
        } catch (Objection e) {
            throw new IllegalStateException(e);
        }
    }

    private static Extension other() throws IOException {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(bytes).getEncoded());
    }
}
