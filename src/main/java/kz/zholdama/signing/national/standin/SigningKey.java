package kz.zholdama.signing.national.standin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import kz.zholdama.signing.national.NationalAlgorithm;
import kz.zholdama.signing.national.algorithms.Digests;
import kz.zholdama.signing.national.algorithms.Gost;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.generators.ECKeyPairGenerator;
import org.bouncycastle.crypto.params.ECKeyGenerationParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.util.BigIntegers;

/** A key pair that signs as those of the National Certification Authority do, under the names of Kazakhstan. */
public sealed interface SigningKey {

    NationalAlgorithm algorithm();

    SubjectPublicKeyInfo info();

    AlgorithmIdentifier signature();

    AlgorithmIdentifier digest();

    byte[] sign(byte[] message);

    default byte[] digestOf(byte[] content) {
        try {
            return Digests.of(digest().getAlgorithm(), content);
        } catch (Objection e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey make(NationalAlgorithm algorithm) {
        return switch (algorithm) {
            case RSA -> Rsa.make(2048);
            case GOST_2015_256 -> Kazakh.make(Gost.GOST_2015_256);
            case GOST_2015_512 -> Kazakh.make(Gost.GOST_2015_512);
            case GOST_2004 -> Kazakh.make(Gost.GOST_2004);
        };
    }

    /** RSA with SHA-256. */
    record Rsa(SubjectPublicKeyInfo info, PrivateKey key) implements SigningKey {

        public static Rsa make(int bits) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(bits);
                KeyPair pair = generator.generateKeyPair();
                return new Rsa(SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()), pair.getPrivate());
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public NationalAlgorithm algorithm() {
            return NationalAlgorithm.RSA;
        }

        @Override
        public AlgorithmIdentifier signature() {
            return new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
        }

        @Override
        public AlgorithmIdentifier digest() {
            return new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        }

        @Override
        public byte[] sign(byte[] message) {
            try {
                var signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(key);
                signature.update(message);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** One of the three ГОСТ: numbers with their least byte first, r before s. */
    record Kazakh(Gost gost, AsymmetricCipherKeyPair pair) implements SigningKey {

        private static final SecureRandom RANDOM = new SecureRandom();

        static Kazakh make(Gost gost) {
            var generator = new ECKeyPairGenerator();
            generator.init(new ECKeyGenerationParameters(gost.domain(), RANDOM));
            return new Kazakh(gost, generator.generateKeyPair());
        }

        @Override
        public NationalAlgorithm algorithm() {
            return gost.algorithm();
        }

        @Override
        public SubjectPublicKeyInfo info() {
            var point = ((ECPublicKeyParameters) pair.getPublic()).getQ();
            var coordinates = joined(
                    point.getAffineXCoord().toBigInteger(),
                    point.getAffineYCoord().toBigInteger());
            var parameters = new ASN1EncodableVector();
            parameters.add(gost.parametersName());
            parameters.add(gost.digestParametersName());
            return new SubjectPublicKeyInfo(
                    new AlgorithmIdentifier(gost.keyName(), new DERSequence(parameters)),
                    new DERBitString(encoded(new DEROctetString(coordinates))));
        }

        private static byte[] encoded(DEROctetString octets) {
            try {
                return octets.getEncoded();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public AlgorithmIdentifier signature() {
            return new AlgorithmIdentifier(gost.signatureName(), DERNull.INSTANCE);
        }

        @Override
        public AlgorithmIdentifier digest() {
            return new AlgorithmIdentifier(gost.digestName(), DERNull.INSTANCE);
        }

        @Override
        public byte[] sign(byte[] message) {
            var signer = new ECGOST3410Signer();
            signer.init(true, new ParametersWithRandom(pair.getPrivate(), RANDOM));
            var halves = signer.generateSignature(gost.digest(message));
            return joined(halves[0], halves[1]);
        }

        private byte[] joined(BigInteger first, BigInteger second) {
            var bytes = new byte[2 * gost.size()];
            put(first, bytes, 0);
            put(second, bytes, gost.size());
            return bytes;
        }

        private void put(BigInteger number, byte[] bytes, int at) {
            var fixed = BigIntegers.asUnsignedByteArray(gost.size(), number);
            for (var i = 0; i < fixed.length; i++) {
                bytes[at + i] = fixed[fixed.length - 1 - i];
            }
        }
    }
}
