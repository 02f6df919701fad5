package kz.zholdama.signing.national.cms;

import static kz.zholdama.signing.national.testing.NationalChecks.CONTENT;
import static kz.zholdama.signing.national.testing.NationalChecks.IIN;
import static kz.zholdama.signing.national.testing.NationalChecks.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.Verdict;
import kz.zholdama.signing.national.standin.CmsMaker;
import kz.zholdama.signing.national.standin.Issued;
import kz.zholdama.signing.national.standin.SigningKey;
import kz.zholdama.signing.national.testing.NationalChecks;
import kz.zholdama.signing.national.testing.TestAuthority;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of what is sent: nothing but one signature over this content passes, and whatever it is, it only is refused. */
class DetachedCmsTest {

    private static final int MUTATIONS = 1_500;

    private final NationalChecks checks = new NationalChecks(NationalAlgorithm.GOST_2015_256);
    private final Issued person = checks.person();

    @AfterEach
    void close() {
        checks.close();
    }

    private void assertRefused(byte[] cms, Refusal reason) {
        assertThat(checks.check(cms)).isEqualTo(new Verdict.Refused(reason, null));
    }

    @Test
    void refusesWhatHoldsNoSignature() {
        assertRefused(new byte[0], Refusal.NO_SIGNATURE);
        assertRefused("\n \n".getBytes(StandardCharsets.US_ASCII), Refusal.NO_SIGNATURE);
        assertRefused(new CmsMaker().with(person.certificate()).over(CONTENT), Refusal.NO_SIGNATURE);
    }

    @Test
    void refusesSeveralSigners() {
        var second = checks.authority().person(IIN).issue();
        var cms = person.cms(NOW).signer(second.certificate(), second.key(), NOW);

        assertRefused(cms.over(CONTENT), Refusal.SEVERAL_SIGNERS);
        assertRefused(
                person.cms(NOW).signer(person.certificate(), person.key(), NOW).over(CONTENT), Refusal.SEVERAL_SIGNERS);
    }

    @Test
    void refusesAContentOfItsOwn() {
        assertRefused(person.cms(NOW).encapsulating().over(CONTENT), Refusal.NOT_DETACHED);
        assertRefused(person.cms(NOW).encapsulating().over(new byte[10]), Refusal.NOT_DETACHED);
    }

    @Test
    void refusesASignatureWithoutItsCertificate() {
        assertRefused(person.cms(NOW).withoutCertificates().over(CONTENT), Refusal.NO_CERTIFICATE);
        assertRefused(
                person.cms(NOW)
                        .withoutCertificates()
                        .with(checks.person().certificate())
                        .over(CONTENT),
                Refusal.NO_CERTIFICATE);
    }

    @Test
    void refusesTwoCertificatesWithOneNumber() {
        var twin =
                checks.authority().person(IIN).number(person.number()).from(NOW).issue();

        assertRefused(person.cms(NOW).with(twin.certificate()).over(CONTENT), Refusal.MALFORMED);
    }

    @Test
    void refusesASignatureByAnotherKey() {
        var other = SigningKey.make(NationalAlgorithm.GOST_2015_256);

        assertRefused(new CmsMaker().signer(person.certificate(), other, NOW).over(CONTENT), Refusal.BROKEN);
    }

    @Test
    void refusesWhatNamesAnotherCertificateThanItBrings() {
        var other = checks.authority().person(IIN).issue(); // with the same key

        assertRefused(
                new CmsMaker()
                        .signer(person.certificate(), person.key(), NOW, other.certificate())
                        .over(CONTENT),
                Refusal.BROKEN);
        assertThat(checks.check(new CmsMaker()
                        .signer(person.certificate(), person.key(), NOW, null)
                        .over(CONTENT)))
                .isInstanceOf(Verdict.Good.class);
    }

    @Test
    void refusesAlgorithmsThatNoSuchKeyHas() {
        var sha1 = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.3.14.3.2.26"));
        var rsa = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.840.113549.1.1.11"));
        var key = person.key();

        assertRefused(of(info(sha1, key.signature(), attributes(CONTENT))), Refusal.UNKNOWN_ALGORITHM);
        assertRefused(of(info(key.digest(), rsa, attributes(CONTENT))), Refusal.UNKNOWN_ALGORITHM);
        assertRefused(
                of(info(key.digest(), key.info().getAlgorithm(), attributes(CONTENT))), Refusal.UNKNOWN_ALGORITHM);
    }

    @Test
    void takesTheNameOfTheKeysAlgorithmForThatOfTheSignature() {
        var key = person.key();

        var named = new AlgorithmIdentifier(key.info().getAlgorithm().getAlgorithm(), DERNull.INSTANCE);
        var cms = of(info(key.digest(), named, attributes(CONTENT)));

        assertThat(checks.check(cms)).isInstanceOf(Verdict.Good.class);
    }

    @Test
    void refusesAShortRsaKey() {
        var weak = checks.authority().person(IIN).key(SigningKey.Rsa.make(1024)).issue();

        assertRefused(weak.sign(CONTENT, TestAuthority.SIGNED), Refusal.UNKNOWN_ALGORITHM);
    }

    @Test
    void refusesASignatureOverAttributesThatIsPassedOffAsOneOverContent() throws IOException {
        var attributes = attributes(CONTENT);
        var stolen = new DEROctetString(person.key().sign(attributes.getEncoded()));
        var good = info(person.key().digest(), person.key().signature(), attributes);
        var bare = new SignerInfo(
                good.getSID(),
                good.getDigestAlgorithm(),
                (ASN1Set) null,
                person.key().signature(),
                stolen,
                null);

        assertThat(checks.signatures().check(attributes.getEncoded(), of(bare), NOW, NationalChecks.PERSON))
                .isEqualTo(new Verdict.Refused(Refusal.MALFORMED, null));
    }

    @Test
    void refusesAttributesThatAreMissingOrThereTwice() {
        var type = CmsMaker.attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data);
        var digest = CmsMaker.attribute(
                CMSAttributes.messageDigest, new DEROctetString(person.key().digestOf(CONTENT)));
        var wrong = CmsMaker.attribute(CMSAttributes.messageDigest, new DEROctetString(new byte[32]));
        var otherType = CmsMaker.attribute(CMSAttributes.contentType, CMSObjectIdentifiers.envelopedData);

        for (var attributes :
                List.of(List.of(type), List.of(digest), List.of(type, digest, wrong), List.of(otherType, digest))) {
            assertRefused(
                    of(info(person.key().digest(), person.key().signature(), set(attributes))), Refusal.MALFORMED);
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        var huge = new byte[SentCms.MOST_BYTES + 1];
        Arrays.fill(huge, (byte) 0x30);

        assertRefused(huge, Refusal.TOO_LARGE);
        Arrays.fill(huge, (byte) 'A');
        assertRefused(Arrays.copyOf(huge, 3 * huge.length), Refusal.TOO_LARGE);
    }

    @Test
    void refusesWhatIsNoCms() {
        var cms = person.sign(CONTENT, TestAuthority.SIGNED);
        var deep = new byte[60_000];
        for (var i = 0; i < deep.length; i += 2) {
            deep[i] = 0x30;
            deep[i + 1] = (byte) 0x80;
        }
        Stream.of(
                        "not base64 at all!".getBytes(StandardCharsets.US_ASCII),
                        "AAAA".getBytes(StandardCharsets.US_ASCII),
                        new byte[] {0x30},
                        new byte[] {0x30, 0},
                        new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1},
                        Arrays.copyOf(cms, cms.length - 1),
                        joined(cms, new byte[] {1}),
                        deep)
                .forEach(bytes -> assertRefused(bytes, Refusal.MALFORMED));
    }

    @Test
    void takesNoughtsBehindIt() {
        assertThat(checks.check(joined(person.sign(CONTENT, TestAuthority.SIGNED), new byte[3])))
                .isInstanceOf(Verdict.Good.class);
    }

    /** What no signature covers, as the version or the case of a name, may be another: what is proved stays the same. */
    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_2015_512"})
    void neverTakesAChangedOneForGoodNorFails(NationalAlgorithm algorithm) {
        var random = new Random(8785);
        try (var those = new NationalChecks(algorithm)) {
            var cms = those.person().sign(CONTENT, TestAuthority.SIGNED);
            for (var i = 0; i < MUTATIONS; i++) {
                var changed = cms.clone();
                for (var flips = random.nextInt(1, 4); flips > 0; flips--) {
                    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
                }
                var cut = random.nextInt(5) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length)) : changed;

                var verdict = those.check(cut);

                if (verdict instanceof Verdict.Good) {
                    assertThat(proving(cut)).as("mutation " + i).isEqualTo(proving(cms));
                }
            }
        }
    }

    private static List<Object> proving(byte[] cms) {
        var data = SignedData.getInstance(ContentInfo.getInstance(cms).getContent());
        var signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        return List.of(data.getCertificates(), signer.getAuthenticatedAttributes(), signer.getEncryptedDigest());
    }

    @Test
    void readsARealOneOfTheTestAuthority() throws Exception {
        var cms = resource("/national/cms.bin");

        assertThat(checks.signatures()
                        .check("test123".getBytes(StandardCharsets.UTF_8), cms, NOW, NationalChecks.PERSON))
                .isEqualTo(new Verdict.Refused(Refusal.NOT_DETACHED, null));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = DetachedCmsTest.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        }
    }

    private byte[] of(SignerInfo info) {
        return new CmsMaker().with(person.certificate()).of(CONTENT, info);
    }

    private SignerInfo info(AlgorithmIdentifier digest, AlgorithmIdentifier signature, ASN1Set attributes) {
        return CmsMaker.info(person.certificate(), person.key(), digest, signature, attributes);
    }

    private ASN1Set attributes(byte[] content) {
        return set(List.of(
                CmsMaker.attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data),
                CmsMaker.attribute(
                        CMSAttributes.messageDigest,
                        new DEROctetString(person.key().digestOf(content)))));
    }

    private static ASN1Set set(List<Attribute> attributes) {
        var vector = new ASN1EncodableVector();
        attributes.forEach(vector::add);
        return new DERSet(vector);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
