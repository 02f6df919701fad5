package kz.zholdama.signing.national.stamps;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import kz.zholdama.signing.national.algorithms.Digests;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** A question for a time stamp over a signature, with a number that its answer has to repeat. */
final class StampRequest {

    private static final int NONCE_BITS = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] signature;
    private final BigInteger nonce = new BigInteger(NONCE_BITS, RANDOM);

    StampRequest(byte[] signature) {
        this.signature = signature;
    }

    byte[] encoded() {
        var imprint = new MessageImprint(
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE), digest(signature));
        try {
            return new TimeStampReq(imprint, null, new ASN1Integer(nonce), ASN1Boolean.TRUE, null)
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e); // what is put together here can be written
        }
    }

    BigInteger nonce() {
        return nonce;
    }

    static byte[] digest(byte[] signature) {
        try {
            return Digests.identifying(NISTObjectIdentifiers.id_sha256, signature);
        } catch (Objection e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
