package kz.zholdama.signing.national.algorithms;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.util.BigIntegers;

/**
 * A key of one of the three ГОСТ. Coordinates stand with their least byte first, and so do the halves of a signature, r before
 * s: the whole signature of RFC 4491 turned round.
 */
final class GostKey implements VerifyingKey {

    private final Gost gost;
    private final ECPublicKeyParameters key;

    private GostKey(Gost gost, ECPublicKeyParameters key) {
        this.gost = gost;
        this.key = key;
    }

    static GostKey of(Gost gost, SubjectPublicKeyInfo info) throws Objection {
        var curve =
                ASN1Sequence.getInstance(info.getAlgorithm().getParameters()).getObjectAt(0);
        if (!gost.parametersName().equals(curve)) {
            throw Objection.to(Refusal.UNKNOWN_ALGORITHM);
        }
        try {
            var point = ASN1OctetString.getInstance(info.parsePublicKey()).getOctets();
            if (point.length != 2 * gost.size()) {
                throw Objection.to(Refusal.MALFORMED);
            }
            return new GostKey(
                    gost,
                    new ECPublicKeyParameters(
                            gost.domain()
                                    .getCurve()
                                    .validatePoint(
                                            number(point, 0, gost.size()), number(point, gost.size(), gost.size())),
                            gost.domain()));
        } catch (IOException _) {
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    @Override
    public NationalAlgorithm algorithm() {
        return gost.algorithm();
    }

    @Override
    public ASN1ObjectIdentifier digestName() {
        return gost.digestName();
    }

    @Override
    public boolean makes(ASN1ObjectIdentifier signature) {
        return gost.isNamed(signature);
    }

    @Override
    public boolean proves(byte[] message, byte[] signature) {
        if (signature.length != 2 * gost.size()) {
            return false;
        }
        var check = new ECGOST3410Signer();
        check.init(false, key);
        return check.verifySignature(
                gost.digest(message), number(signature, 0, gost.size()), number(signature, gost.size(), gost.size()));
    }

    private static BigInteger number(byte[] bytes, int from, int length) {
        var turned = Arrays.copyOfRange(bytes, from, from + length);
        for (int i = 0, j = length - 1; i < j; i++, j--) {
            var one = turned[i];
            turned[i] = turned[j];
            turned[j] = one;
        }
        return BigIntegers.fromUnsignedByteArray(turned);
    }
}
