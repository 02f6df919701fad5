package kz.zholdama.signing.national.algorithms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.standin.SigningKey;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signatures of Kazakhstan: what our own keys make, and what a real client made with keys of the test authority. */
class VerifyingKeyTest {

    private static final byte[] MESSAGE = "жолдама".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    void provesWhatTheKeyMadeAndNothingElse(NationalAlgorithm algorithm) throws Objection {
        var own = SigningKey.make(algorithm);
        var key = VerifyingKey.of(own.info());
        var signature = own.sign(MESSAGE);
        var turned = new byte[signature.length];
        for (var i = 0; i < turned.length; i++) {
            turned[i] = signature[turned.length - 1 - i];
        }

        assertThat(key.algorithm()).isEqualTo(algorithm);
        assertThat(key.proves(own.signature(), MESSAGE, signature)).isTrue();
        assertThat(key.proves(own.signature(), new byte[1], signature)).isFalse();
        assertThat(key.proves(own.signature(), MESSAGE, turned)).isFalse();
        assertThat(key.proves(own.signature(), MESSAGE, new byte[signature.length]))
                .isFalse();
        assertThat(key.proves(own.signature(), MESSAGE, Arrays.copyOf(signature, signature.length - 1)))
                .isFalse();
        assertThat(key.proves(own.signature(), MESSAGE, new byte[0])).isFalse();
        for (var other : EnumSet.complementOf(EnumSet.of(algorithm))) {
            assertThat(key.proves(SigningKey.make(other).signature(), MESSAGE, signature))
                    .as("%s", other)
                    .isFalse();
        }
    }

    /** A CMS that somebody made with two keys of the test authority, ГОСТ 34.10-2015 of 512 bits and RSA. */
    @Test
    void provesBothSignaturesOfARealCms() throws IOException, CMSException, Objection {
        var cms = new CMSSignedData(resource("/national/cms.bin"));
        var content = (byte[]) cms.getSignedContent().getContent();
        var algorithms = EnumSet.noneOf(NationalAlgorithm.class);
        for (var signer : cms.getSignerInfos()) {
            var certificate = cms.getCertificates().getMatches(null).stream()
                    .filter(it -> signer.getSID().match(it))
                    .findFirst()
                    .orElseThrow();
            var key = VerifyingKey.of(certificate.getSubjectPublicKeyInfo());
            SignerInfo info = signer.toASN1Structure();
            var digest = new AttributeTable(info.getAuthenticatedAttributes())
                    .get(CMSAttributes.messageDigest)
                    .getAttributeValues()[0];

            assertThat(ASN1OctetString.getInstance(digest).getOctets())
                    .isEqualTo(Digests.of(info.getDigestAlgorithm().getAlgorithm(), content));
            assertThat(key.proves(
                            info.getDigestEncryptionAlgorithm(),
                            info.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER),
                            info.getEncryptedDigest().getOctets()))
                    .isTrue();
            algorithms.add(key.algorithm());
        }
        assertThat(algorithms).containsExactlyInAnyOrder(NationalAlgorithm.RSA, NationalAlgorithm.GOST_2015_512);
    }

    @Test
    void provesTheSignatureOfARealAuthority() throws IOException, CMSException, Objection {
        var authority = new X509CertificateHolder(resource("/national/ca2015.cer"));
        var issued = new CMSSignedData(resource("/national/cms.bin"))
                .getCertificates().getMatches(null).stream()
                        .filter(it -> it.getIssuer().equals(authority.getSubject()))
                        .findFirst()
                        .orElseThrow()
                        .toASN1Structure();

        assertThat(VerifyingKey.of(authority.getSubjectPublicKeyInfo())
                        .proves(
                                issued.getSignatureAlgorithm(),
                                issued.getTBSCertificate().getEncoded(ASN1Encoding.DER),
                                issued.getSignature().getOctets()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RSA")
    void refusesAPointThatIsNotOnTheCurve(NationalAlgorithm algorithm) throws IOException {
        var info = SigningKey.make(algorithm).info();
        var bytes = info.getPublicKeyData().getOctets();
        bytes[bytes.length - 1] ^= 1;

        assertThat(refusal(new SubjectPublicKeyInfo(info.getAlgorithm(), ASN1Primitive.fromByteArray(bytes))))
                .isEqualTo(Refusal.MALFORMED);
    }

    @Test
    void refusesKeysOfOtherKinds() throws IOException {
        var info = SigningKey.make(NationalAlgorithm.GOST_2015_256).info();
        var otherCurve = SigningKey.make(NationalAlgorithm.GOST_2004).info();
        var kind = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.840.10045.2.1"));
        var mixed = new AlgorithmIdentifier(
                info.getAlgorithm().getAlgorithm(), otherCurve.getAlgorithm().getParameters());

        assertThat(refusal(new SubjectPublicKeyInfo(kind, info.parsePublicKey())))
                .isEqualTo(Refusal.UNKNOWN_ALGORITHM);
        assertThat(refusal(new SubjectPublicKeyInfo(mixed, info.parsePublicKey())))
                .isEqualTo(Refusal.UNKNOWN_ALGORITHM);
        assertThat(refusal(SigningKey.Rsa.make(1024).info())).isEqualTo(Refusal.UNKNOWN_ALGORITHM);
    }

    private static Refusal refusal(SubjectPublicKeyInfo info) {
        return catchThrowableOfType(Objection.class, () -> VerifyingKey.of(info))
                .reason();
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = VerifyingKeyTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }
}
