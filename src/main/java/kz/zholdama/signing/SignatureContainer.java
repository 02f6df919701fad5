package kz.zholdama.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import kz.zholdama.platform.Sha256;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * The CMS inside a PDF signature, as PAdES baseline B asks (EN 319 142-1): detached, with the signing certificate named in
 * the signed attributes and no signing time there, which stands in the PDF.
 */
final class SignatureContainer {

    private SignatureContainer() {}

    static byte[] sign(byte[] content, PrivateKey key, X509Certificate certificate)
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        var attributes = new DefaultSignedAttributeTableGenerator(new AttributeTable(signingCertificate(certificate)));
        var generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(parameters ->
                                attributes.getAttributes(parameters).remove(CMSAttributes.signingTime))
                        .build(new JcaContentSignerBuilder(SignatureAlgorithm.of(key)).build(key), certificate));
        generator.addCertificates(new JcaCertStore(List.of(certificate)));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded(ASN1Encoding.DER);
    }

    /**
     * What a container says of some content.
     *
     * @param valid    there is one signer, who signed exactly this content with this certificate and names it in what he
     *                 signed, as PAdES asks
     * @param detached the container does not bring a content of its own
     */
    record Proof(X509Certificate certificate, boolean valid, boolean detached) {}

    static Proof proof(byte[] content, byte[] container)
            throws GeneralSecurityException, OperatorCreationException, CMSException, IOException {
        var cms = new CMSSignedData(new CMSProcessableByteArray(content), container);
        var signer = cms.getSignerInfos().getSigners().iterator().next();
        var certificate = certificate(holder(cms));
        var valid = cms.getSignerInfos().size() == 1
                && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
                && names(signer, certificate);
        return new Proof(certificate, valid, new CMSSignedData(container).isDetachedSignature());
    }

    /** The certificate that the first signer says is his; nothing is proved of it. */
    static X509CertificateHolder signer(byte[] container) throws CMSException {
        return holder(new CMSSignedData(container));
    }

    private static X509CertificateHolder holder(CMSSignedData cms) {
        var signer = cms.getSignerInfos().getSigners().iterator().next();
        return cms.getCertificates().getMatches(null).stream()
                .filter(signer.getSID()::match)
                .findFirst()
                .orElseThrow();
    }

    static X509Certificate certificate(X509CertificateHolder holder) throws GeneralSecurityException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    /** Whether the signed attributes name this very certificate, as PAdES asks. */
    private static boolean names(SignerInformation signer, X509Certificate certificate)
            throws GeneralSecurityException {
        var attribute = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        var named = SigningCertificateV2.getInstance(attribute.getAttributeValues()[0])
                .getCerts()[0];
        var algorithm = named.getHashAlgorithm().getAlgorithm().getId();
        return Arrays.equals(
                named.getCertHash(), MessageDigest.getInstance(algorithm).digest(certificate.getEncoded()));
    }

    private static Attribute signingCertificate(X509Certificate certificate) throws GeneralSecurityException {
        var hash = Sha256.of(certificate.getEncoded());
        return new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
    }
}
