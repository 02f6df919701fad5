package kz.zholdama.signing.national;

import java.time.Instant;
import java.util.List;
import kz.zholdama.platform.Bytes;

/**
 * What proves that a certificate had not been revoked, to be kept beside the signature.
 *
 * @param source  where it comes from
 * @param answers the OCSP response; or the list, and the delta to it where there was one
 * @param askedAt when it was asked for and found to be fresh
 */
public record RevocationProof(Source source, List<Bytes> answers, Instant askedAt) {

    /** How the authority tells. */
    public enum Source {
        OCSP,
        LIST
    }

    public RevocationProof {
        answers = List.copyOf(answers);
    }
}
