package kz.zholdama.signing.national;

import java.util.List;
import kz.zholdama.platform.Bytes;

/**
 * What the verdict rests on, besides content and signature.
 *
 * @param certificate of the signer
 * @param authorities from the one that issued it up to the root
 * @param revocation  that it was not revoked
 */
public record SignatureEvidence(Bytes certificate, List<Bytes> authorities, RevocationProof revocation) {

    public SignatureEvidence {
        authorities = List.copyOf(authorities);
    }
}
