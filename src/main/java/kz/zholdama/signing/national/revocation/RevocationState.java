package kz.zholdama.signing.national.revocation;

import java.time.Instant;
import kz.zholdama.signing.national.RevocationProof;
import kz.zholdama.signing.national.objection.Objection;
import org.jspecify.annotations.Nullable;

/** @param revokedSince null when it was not */
record RevocationState(@Nullable Instant revokedSince, RevocationProof proof) {

    /** That it was not revoked then: what was signed before a revocation stays signed. */
    RevocationProof provedGoodAt(Instant moment) throws Objection {
        if (revokedSince != null && !revokedSince.isAfter(moment)) {
            throw Objection.revoked(revokedSince);
        }
        return proof;
    }
}
