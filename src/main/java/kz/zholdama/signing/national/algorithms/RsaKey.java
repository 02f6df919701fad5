package kz.zholdama.signing.national.algorithms;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** RSA with SHA-256. */
final class RsaKey implements VerifyingKey {

    private static final int FEWEST_BITS = 2048;
    private static final int MOST_BITS = 8192; // more would only cost time
    private static final int MOST_BITS_OF_EXPONENT = 64; // likewise

    private final PublicKey key;

    private RsaKey(PublicKey key) {
        this.key = key;
    }

    static RsaKey of(SubjectPublicKeyInfo info) throws Objection {
        try {
            var numbers = RSAPublicKey.getInstance(info.parsePublicKey());
            var bits = numbers.getModulus().bitLength();
            var exponent = numbers.getPublicExponent();
            if (bits < FEWEST_BITS
                    || bits > MOST_BITS
                    || exponent.compareTo(BigInteger.TWO) <= 0
                    || exponent.bitLength() > MOST_BITS_OF_EXPONENT) {
                throw Objection.to(Refusal.UNKNOWN_ALGORITHM);
            }
            return new RsaKey(
                    KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(numbers.getModulus(), exponent)));
        } catch (IOException | GeneralSecurityException _) {
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    @Override
    public NationalAlgorithm algorithm() {
        return NationalAlgorithm.RSA;
    }

    @Override
    public ASN1ObjectIdentifier digestName() {
        return NISTObjectIdentifiers.id_sha256;
    }

    @Override
    public boolean makes(ASN1ObjectIdentifier signature) {
        return signature.equals(PKCSObjectIdentifiers.sha256WithRSAEncryption)
                || signature.equals(PKCSObjectIdentifiers.rsaEncryption);
    }

    @Override
    public boolean proves(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("SHA256withRSA");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            return false; // a signature of another length
        }
    }
}
