package kz.zholdama.signing.national.cms;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.algorithms.Digests;
import kz.zholdama.signing.national.algorithms.VerifyingKey;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * The signed attributes: the digest of the content, when it was signed, by which certificate. Without them a signature is
 * refused: it could be one over attributes that somebody passes off as the content.
 */
public final class SignedStatement {

    private final SignerInfo signer;
    private final AttributeTable attributes;

    private SignedStatement(SignerInfo signer, AttributeTable attributes) {
        this.signer = signer;
        this.attributes = attributes;
    }

    static SignedStatement of(SignerInfo signer, ASN1ObjectIdentifier content) throws Objection {
        if (signer.getAuthenticatedAttributes() == null) {
            throw Objection.to(Refusal.MALFORMED);
        }
        try {
            var statement = new SignedStatement(signer, new AttributeTable(signer.getAuthenticatedAttributes()));
            if (!content.equals(statement.only(CMSAttributes.contentType).orElse(null))) {
                throw Objection.to(Refusal.MALFORMED);
            }
            return statement;
        } catch (RuntimeException _) { // forged structures fail in many ways inside the library
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    /**
     * Proves that the key signed this statement, and that it speaks of this content and of this certificate.
     *
     * @throws Objection when anything is not so
     */
    public void prove(byte[] content, X509CertificateHolder certificate, VerifyingKey key) throws Objection {
        try {
            var digest = signer.getDigestAlgorithm().getAlgorithm();
            var algorithm = signer.getDigestEncryptionAlgorithm();
            if (!digest.equals(key.digestName()) || !key.makes(algorithm)) {
                throw Objection.to(Refusal.UNKNOWN_ALGORITHM);
            }
            var stated = ASN1OctetString.getInstance(
                    only(CMSAttributes.messageDigest).orElseThrow(() -> Objection.to(Refusal.MALFORMED)));
            if (!MessageDigest.isEqual(stated.getOctets(), Digests.of(digest, content))) {
                throw Objection.to(Refusal.OTHER_CONTENT);
            }
            if (!key.proves(
                            algorithm,
                            signer.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER),
                            signer.getEncryptedDigest().getOctets())
                    || !names(certificate)) {
                throw Objection.to(Refusal.BROKEN);
            }
        } catch (IOException | RuntimeException _) { // as above
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    /** When he signed, as the signer says; empty when he does not. */
    public Optional<Instant> claimedAt() throws Objection {
        try {
            return only(CMSAttributes.signingTime)
                    .map(time -> Time.getInstance(time).getDate().toInstant());
        } catch (RuntimeException _) {
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    /** Whether the certificate is the one that he names, where he names one: another could bear the same key. */
    private boolean names(X509CertificateHolder certificate) throws Objection, IOException {
        var second = only(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (second.isPresent()) {
            var named = SigningCertificateV2.getInstance(second.get()).getCerts()[0];
            var digest = named.getHashAlgorithm().getAlgorithm();
            return isDigest(named.getCertHash(), digest, certificate);
        }
        var first = only(PKCSObjectIdentifiers.id_aa_signingCertificate);
        return first.isEmpty()
                || isDigest(
                        SigningCertificate.getInstance(first.get())
                                .getCerts()[0]
                                .getCertHash(),
                        OIWObjectIdentifiers.idSHA1,
                        certificate);
    }

    private static boolean isDigest(byte[] digest, ASN1ObjectIdentifier name, X509CertificateHolder certificate)
            throws Objection, IOException {
        return MessageDigest.isEqual(digest, Digests.identifying(name, certificate.getEncoded()));
    }

    /** The value of an attribute that may be there once, with one value. */
    private Optional<ASN1Encodable> only(ASN1ObjectIdentifier name) throws Objection {
        var found = attributes.getAll(name);
        if (found.size() == 0) {
            return Optional.empty();
        }
        var values = Attribute.getInstance(found.get(0)).getAttrValues();
        if (found.size() > 1 || values.size() != 1) {
            throw Objection.to(Refusal.MALFORMED);
        }
        return Optional.of(values.getObjectAt(0));
    }
}
