package kz.zholdama.signing.national.algorithms;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zholdama.signing.national.NationalAlgorithm;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.GOST3411Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_256Digest;
import org.bouncycastle.crypto.digests.GOST3411_2012_512Digest;
import org.bouncycastle.crypto.engines.GOST28147Engine;
import org.bouncycastle.crypto.params.ECDomainParameters;

/** The three ГОСТ under their names of Kazakhstan, with the curve and the digest that are the same as elsewhere. */
public final class Gost {
    public static final Gost GOST_2015_512 = new Gost(
            NationalAlgorithm.GOST_2015_512,
            new Names("1.2.398.3.10.1.1.2.2", "1.2.398.3.10.1.1.2.2.1", "1.2.398.3.10.1.1.2.3.2"),
            new Names.OfDigest("1.2.398.3.10.1.3.3", "1.2.398.3.10.1.3.3"),
            64,
            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA,
            GOST3411_2012_512Digest::new);

    public static final Gost GOST_2015_256 = new Gost(
            NationalAlgorithm.GOST_2015_256,
            new Names("1.2.398.3.10.1.1.2.1", "1.2.398.3.10.1.1.2.1.1", "1.2.398.3.10.1.1.2.3.1"),
            new Names.OfDigest("1.2.398.3.10.1.3.2", "1.2.398.3.10.1.3.2"),
            32,
            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_256_paramSetA,
            GOST3411_2012_256Digest::new);

    public static final Gost GOST_2004 = new Gost(
            NationalAlgorithm.GOST_2004,
            new Names("1.2.398.3.10.1.1.1.1", "1.2.398.3.10.1.1.1.1.1", "1.2.398.3.10.1.1.1.2"),
            new Names.OfDigest("1.2.398.3.10.1.3.1", "1.2.398.3.10.1.3.1.1.0"),
            32,
            CryptoProObjectIdentifiers.gostR3410_2001_CryptoPro_A,
            () -> new GOST3411Digest(GOST28147Engine.getSBox("D-TEST")));

    private static final List<Gost> ALL = List.of(GOST_2015_512, GOST_2015_256, GOST_2004);

    /** Object identifiers: of the key, of its parameters, of the signature with the digest. */
    private record Names(String key, String parameters, String signature) {

        /** The digest, and the name that it has in the parameters of a key. */
        private record OfDigest(String digest, String inParameters) {}
    }

    private final NationalAlgorithm algorithm;
    private final Names names;
    private final Names.OfDigest digest;
    private final int size;
    private final ECDomainParameters domain;
    private final Supplier<Digest> digests;

    private Gost(
            NationalAlgorithm algorithm,
            Names names,
            Names.OfDigest digest,
            int size,
            ASN1ObjectIdentifier curve,
            Supplier<Digest> digests) {
        this.algorithm = algorithm;
        this.names = names;
        this.digest = digest;
        this.size = size;
        this.domain = new ECDomainParameters(ECGOST3410NamedCurves.getByOIDX9(curve));
        this.digests = digests;
    }

    public NationalAlgorithm algorithm() {
        return algorithm;
    }

    public ASN1ObjectIdentifier keyName() {
        return new ASN1ObjectIdentifier(names.key());
    }

    public ASN1ObjectIdentifier parametersName() {
        return new ASN1ObjectIdentifier(names.parameters());
    }

    public ASN1ObjectIdentifier signatureName() {
        return new ASN1ObjectIdentifier(names.signature());
    }

    public ASN1ObjectIdentifier digestName() {
        return new ASN1ObjectIdentifier(digest.digest());
    }

    /** The digest's name among the parameters of a key. */
    public ASN1ObjectIdentifier digestParametersName() {
        return new ASN1ObjectIdentifier(digest.inParameters());
    }

    /** Bytes of a coordinate, and of each half of a signature. */
    public int size() {
        return size;
    }

    public ECDomainParameters domain() {
        return domain;
    }

    public byte[] digest(byte[] content) {
        var calculation = digests.get();
        calculation.update(content, 0, content.length);
        var result = new byte[calculation.getDigestSize()];
        calculation.doFinal(result, 0);
        return result;
    }

    static Optional<Gost> ofKey(ASN1ObjectIdentifier name) {
        return ALL.stream()
                .filter(gost -> gost.names.key().equals(name.getId()))
                .findFirst();
    }

    static Optional<Gost> ofDigest(ASN1ObjectIdentifier name) {
        return ALL.stream()
                .filter(gost -> gost.digest.digest().equals(name.getId()))
                .findFirst();
    }

    /** Some clients name the key's algorithm where the signature's is meant. */
    boolean isNamed(ASN1ObjectIdentifier signature) {
        return names.signature().equals(signature.getId()) || names.key().equals(signature.getId());
    }
}
