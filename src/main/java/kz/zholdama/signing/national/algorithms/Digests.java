package kz.zholdama.signing.national.algorithms;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;

/** Digests by their names. */
public final class Digests {

    private Digests() {}

    /** By those that signatures are made with. */
    public static byte[] of(ASN1ObjectIdentifier name, byte[] content) throws Objection {
        if (name.equals(NISTObjectIdentifiers.id_sha256)) {
            return sha("SHA-256", content);
        }
        return Gost.ofDigest(name)
                .orElseThrow(() -> Objection.to(Refusal.UNKNOWN_ALGORITHM))
                .digest(content);
    }

    /** By those and SHA-1, which identifies and proves nothing: as the identifier of a certificate has it. */
    public static byte[] identifying(ASN1ObjectIdentifier name, byte[] content) throws Objection {
        return name.equals(OIWObjectIdentifiers.idSHA1) ? sha("SHA-1", content) : of(name, content);
    }

    private static byte[] sha(String name, byte[] content) {
        try {
            return MessageDigest.getInstance(name).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
