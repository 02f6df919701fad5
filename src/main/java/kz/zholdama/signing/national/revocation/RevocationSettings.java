package kz.zholdama.signing.national.revocation;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where and how it is asked whether a certificate was revoked.
 *
 * @param skew             by how much the authority's clock and ours may differ
 * @param connectWithin    how long a connection may take
 * @param restAfterFailure how long nobody asks again where there was no answer
 * @param mostListBytes    a longer list is not read
 * @param ocsp             null when there is none
 */
public record RevocationSettings(
        Duration skew,
        Duration connectWithin,
        Duration restAfterFailure,
        Duration listWithin,
        int mostListBytes,
        @Nullable Ocsp ocsp,
        List<RevocationList> lists) {

    /**
     * @param within         how long the answer may take, together with a second try
     * @param maxAge         an older answer is not taken
     * @param nonceRequired  whether an answer has to repeat our number; one that repeats another is never taken
     * @param identifyBySha1 certificates are named by SHA-1 for a server that knows nothing newer
     * @param keptFor        how long an answer is taken for the next signature with the same certificate
     */
    public record Ocsp(
            URI address,
            Duration within,
            Duration maxAge,
            boolean nonceRequired,
            boolean identifyBySha1,
            Duration keptFor) {}

    /** @param delta what changed since the full list; null when there is none */
    public record RevocationList(URI full, @Nullable URI delta) {}

    public RevocationSettings {
        lists = List.copyOf(lists);
    }
}
