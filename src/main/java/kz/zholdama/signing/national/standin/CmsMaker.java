package kz.zholdama.signing.national.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import kz.zholdama.platform.Sha256;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.jspecify.annotations.Nullable;

/** Makes a CMS as NCALayer does: detached, the certificate inside, the time and the certificate among what is signed. */
public final class CmsMaker {

    private final List<Signing> signers = new ArrayList<>();
    private final List<X509CertificateHolder> certificates = new ArrayList<>();
    private boolean isEncapsulated;
    private ASN1ObjectIdentifier type = CMSObjectIdentifiers.data;

    /**
     * @param at     as the signer says; null when he does not
     * @param naming the certificate that is named in what is signed; null for none
     */
    private record Signing(
            X509CertificateHolder certificate,
            SigningKey key,
            @Nullable Instant at,
            @Nullable X509CertificateHolder naming) {}

    /** One signer more; his certificate is put in. */
    public CmsMaker signer(X509CertificateHolder certificate, SigningKey key, @Nullable Instant at) {
        return signer(certificate, key, at, certificate);
    }

    public CmsMaker signer(
            X509CertificateHolder certificate,
            SigningKey key,
            @Nullable Instant at,
            @Nullable X509CertificateHolder naming) {
        signers.add(new Signing(certificate, key, at, naming));
        certificates.add(certificate);
        return this;
    }

    public CmsMaker withoutCertificates() {
        certificates.clear();
        return this;
    }

    public CmsMaker with(X509CertificateHolder certificate) {
        certificates.add(certificate);
        return this;
    }

    public CmsMaker encapsulating() {
        isEncapsulated = true;
        return this;
    }

    /** With the content inside, which is of another type than data: a time stamp. */
    public CmsMaker encapsulating(ASN1ObjectIdentifier other) {
        type = other;
        return encapsulating();
    }

    /** @return DER */
    public byte[] over(byte[] content) {
        var digests = new ASN1EncodableVector();
        var infos = new ASN1EncodableVector();
        signers.forEach(one -> digests.add(one.key().digest()));
        signers.forEach(one -> infos.add(info(one, content)));
        return made(content, digests, infos);
    }

    /** The same with signers that were made elsewhere. */
    public byte[] of(byte[] content, SignerInfo... made) {
        var digests = new ASN1EncodableVector();
        var infos = new ASN1EncodableVector();
        for (var info : made) {
            digests.add(info.getDigestAlgorithm());
            infos.add(info);
        }
        return made(content, digests, infos);
    }

    private byte[] made(byte[] content, ASN1EncodableVector digests, ASN1EncodableVector infos) {
        var held = new ASN1EncodableVector();
        certificates.forEach(certificate -> held.add(certificate.toASN1Structure()));
        var data = new SignedData(
                new DERSet(digests),
                new ContentInfo(type, isEncapsulated ? new DEROctetString(content) : null),
                held.size() == 0 ? null : new DERSet(held),
                null,
                new DERSet(infos));
        return encoded(new ContentInfo(CMSObjectIdentifiers.signedData, data));
    }

    private SignerInfo info(Signing one, byte[] content) {
        return info(one.certificate(), one.key(), one.key().digest(), one.key().signature(), attributes(one, content));
    }

    /** One signer by his parts, whatever they are. */
    public static SignerInfo info(
            X509CertificateHolder certificate,
            SigningKey key,
            AlgorithmIdentifier digest,
            AlgorithmIdentifier signature,
            ASN1Set attributes) {
        return new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(certificate.getIssuer(), certificate.getSerialNumber())),
                digest,
                attributes,
                signature,
                new DEROctetString(key.sign(encoded(attributes))),
                null);
    }

    private ASN1Set attributes(Signing one, byte[] content) {
        var attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, type));
        attributes.add(attribute(
                CMSAttributes.messageDigest, new DEROctetString(one.key().digestOf(content))));
        if (one.at() != null) {
            attributes.add(attribute(CMSAttributes.signingTime, new Time(Date.from(one.at()))));
        }
        if (one.naming() != null) {
            attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, named(one.naming())));
        }
        return new DERSet(attributes);
    }

    private static SigningCertificateV2 named(X509CertificateHolder certificate) {
        try {
            return new SigningCertificateV2(new ESSCertIDv2(
                    new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), Sha256.of(certificate.getEncoded())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Attribute attribute(ASN1ObjectIdentifier name, ASN1Encodable value) {
        return new Attribute(name, new DERSet(value));
    }

    private static byte[] encoded(ASN1Object object) {
        try {
            return object.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
