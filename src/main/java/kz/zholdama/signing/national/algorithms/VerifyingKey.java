package kz.zholdama.signing.national.algorithms;

import java.util.Optional;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** A public key that is held against signatures. Safe for many threads. */
public sealed interface VerifyingKey permits RsaKey, GostKey {

    NationalAlgorithm algorithm();

    /** The digest that goes with signatures of this key. */
    ASN1ObjectIdentifier digestName();

    /** Whether a signature of this name is one that such a key makes. */
    boolean makes(ASN1ObjectIdentifier signature);

    boolean proves(byte[] message, byte[] signature);

    /** The same of one whose parameters are told: such signatures have none. */
    default boolean makes(AlgorithmIdentifier named) {
        var parameters = named.getParameters();
        return (parameters == null || DERNull.INSTANCE.equals(parameters)) && makes(named.getAlgorithm());
    }

    /** Whether the key made this signature, which is said to be of this algorithm. */
    default boolean proves(AlgorithmIdentifier named, byte[] message, byte[] signature) {
        return makes(named) && proves(message, signature);
    }

    static VerifyingKey of(SubjectPublicKeyInfo info) throws Objection {
        try {
            var name = info.getAlgorithm().getAlgorithm();
            if (name.equals(PKCSObjectIdentifiers.rsaEncryption)) {
                return RsaKey.of(info);
            }
            Optional<Gost> gost = Gost.ofKey(name);
            return GostKey.of(gost.orElseThrow(() -> Objection.to(Refusal.UNKNOWN_ALGORITHM)), info);
        } catch (RuntimeException _) { // forged structures fail in many ways inside the library
            throw Objection.to(Refusal.MALFORMED);
        }
    }
}
