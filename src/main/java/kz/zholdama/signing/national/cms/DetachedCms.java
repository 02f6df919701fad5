package kz.zholdama.signing.national.cms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/** A CMS with exactly one signer, his certificate and no content. What he signed is still to be proved. */
public final class DetachedCms {

    private static final int MOST_CERTIFICATES = 10;

    private final X509CertificateHolder certificate;
    private final SignerInfo signer;

    private DetachedCms(X509CertificateHolder certificate, SignerInfo signer) {
        this.certificate = certificate;
        this.signer = signer;
    }

    /** @param sent DER, PEM or base64 */
    public static DetachedCms of(byte[] sent) throws Objection {
        var bytes = SentCms.decoded(sent);
        try {
            var info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes));
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                throw Objection.to(Refusal.MALFORMED);
            }
            return of(SignedData.getInstance(info.getContent()));
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw Objection.to(Refusal.MALFORMED); // forged structures fail in many ways inside the library
        }
    }

    private static DetachedCms of(SignedData data) throws Objection, IOException {
        var encapsulated = data.getEncapContentInfo();
        if (encapsulated.getContent() != null || !CMSObjectIdentifiers.data.equals(encapsulated.getContentType())) {
            throw Objection.to(Refusal.NOT_DETACHED);
        }
        var signers = data.getSignerInfos();
        if (signers.size() == 0) {
            throw Objection.to(Refusal.NO_SIGNATURE);
        }
        if (signers.size() > 1) {
            throw Objection.to(Refusal.SEVERAL_SIGNERS);
        }
        var signer = SignerInfo.getInstance(signers.getObjectAt(0));
        var own = certificates(data).stream()
                .filter(certificate -> isMeant(signer.getSID(), certificate))
                .distinct()
                .toList();
        if (own.isEmpty()) {
            throw Objection.to(Refusal.NO_CERTIFICATE);
        }
        if (own.size() > 1) {
            throw Objection.to(Refusal.MALFORMED); // which of two with the same number is his nobody knows
        }
        return new DetachedCms(own.getFirst(), signer);
    }

    private static List<X509CertificateHolder> certificates(SignedData data) throws Objection, IOException {
        var certificates = new ArrayList<X509CertificateHolder>();
        if (data.getCertificates() != null) {
            if (data.getCertificates().size() > MOST_CERTIFICATES) {
                throw Objection.to(Refusal.MALFORMED);
            }
            for (ASN1Encodable one : data.getCertificates()) {
                if (one.toASN1Primitive() instanceof ASN1Sequence sequence) { // and no attribute certificate
                    certificates.add(certificate(sequence));
                }
            }
        }
        return certificates;
    }

    /** Written in the one way that its issuer signed: what is kept of it is what was sent. */
    private static X509CertificateHolder certificate(ASN1Sequence sequence) throws Objection, IOException {
        var bytes = sequence.getEncoded();
        if (!Arrays.equals(bytes, sequence.getEncoded(ASN1Encoding.DER))) {
            throw Objection.to(Refusal.MALFORMED);
        }
        return new X509CertificateHolder(bytes);
    }

    private static boolean isMeant(SignerIdentifier named, X509CertificateHolder certificate) {
        if (named.isTagged()) {
            var key = SubjectKeyIdentifier.fromExtensions(certificate.getExtensions());
            return key != null
                    && Arrays.equals(
                            key.getKeyIdentifier(),
                            ASN1OctetString.getInstance(named.getId()).getOctets());
        }
        var number = IssuerAndSerialNumber.getInstance(named.getId());
        return number.getName().equals(certificate.getIssuer())
                && number.getSerialNumber().hasValue(certificate.getSerialNumber());
    }

    /** As the CMS brings it: whoever made the signature chose it. */
    public X509CertificateHolder certificate() {
        return certificate;
    }

    /** What the signer says that he signed. */
    public SignedStatement statement() throws Objection {
        return SignedStatement.of(signer);
    }
}
