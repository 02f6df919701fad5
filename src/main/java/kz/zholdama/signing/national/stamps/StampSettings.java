package kz.zholdama.signing.national.stamps;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where time stamps are asked for.
 *
 * @param address          null when there is none
 * @param connectWithin    how long a connection may take
 * @param within           how long the answer may take
 * @param skew             by how much the authority's clock and ours may differ
 * @param restAfterFailure how long nobody asks again where there was no answer
 */
public record StampSettings(
        @Nullable URI address, Duration connectWithin, Duration within, Duration skew, Duration restAfterFailure) {}
