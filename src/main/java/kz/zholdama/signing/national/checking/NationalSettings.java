package kz.zholdama.signing.national.checking;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Whom this installation trusts for national signatures, and where it asks whether a certificate was revoked.
 *
 * @param roots            files or folders of certificates, PEM or DER, that are trusted; without any nothing can be told
 * @param intermediates    the same of those that the roots issued and that issue to persons
 * @param skew             by how much clocks may differ
 * @param connectWithin    how long a connection to the authority may take
 * @param restAfterFailure how long it is not asked again after it did not answer
 */
@ConfigurationProperties("zholdama.national")
record NationalSettings(
        List<Path> roots,
        List<Path> intermediates,
        Duration skew,
        Duration connectWithin,
        Duration restAfterFailure,
        Ocsp ocsp,
        Lists lists,
        Stamps stamps) {

    /** @param url empty when there is none */
    record Ocsp(
            String url,
            Duration within,
            Duration maxAge,
            boolean nonceRequired,
            boolean identifyBySha1,
            Duration keptFor) {}

    /** @param url of the authority that stamps the time (RFC 3161); empty when there is none */
    record Stamps(String url, Duration within) {}

    record Lists(Duration within, DataSize mostSize, List<Published> published) {}

    /** @param delta null when there is none */
    record Published(URI full, @Nullable URI delta) {}
}
