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

/** The one signer of a CMS, and the one certificate in it that he says is his. */
record OnlySigner(X509CertificateHolder certificate, SignerInfo info) {

    private static final int MOST_CERTIFICATES = 10;

    static SignedData signedData(byte[] der) throws Objection {
        try {
            var info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(der));
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                throw Objection.to(Refusal.MALFORMED);
            }
            return SignedData.getInstance(info.getContent());
        } catch (IOException | RuntimeException | StackOverflowError _) {
            throw Objection.to(Refusal.MALFORMED); // forged structures fail in many ways inside the library
        }
    }

    static OnlySigner of(SignedData data) throws Objection {
        try {
            return read(data);
        } catch (IOException | RuntimeException | StackOverflowError _) { // as above
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    private static OnlySigner read(SignedData data) throws Objection, IOException {
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
        return new OnlySigner(own.getFirst(), signer);
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
}
