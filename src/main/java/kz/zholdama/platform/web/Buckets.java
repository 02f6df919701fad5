package kz.zholdama.platform.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * Counts tries by a key, an address or a code: of each so many. Counts are a node's own and go with it; a bounded number of
 * keys is kept in mind.
 */
public final class Buckets {

    private static final int KEPT = 10_000;
    private static final int NETWORK_BYTES = 8; // of an IPv6 address: the rest each computer makes up for itself

    private final LoadingCache<String, Bucket> byKey;

    public Buckets(Limit limit, Clock clock) {
        var meter = new TimeMeter() {

            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
        byKey = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(limit.within()) // is full again by then
                .ticker(meter::currentTimeNanos)
                .build(_ -> Bucket.builder()
                        .addLimit(one -> one.capacity(limit.times()).refillGreedy(limit.times(), limit.within()))
                        .withCustomTimePrecision(meter)
                        .build());
    }

    /** @throws TooManyTries when there were too many with this key */
    public void take(String key) {
        var taken = byKey.get(key).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw tooMany(taken.getNanosToWaitForRefill());
        }
    }

    /**
     * Counts none.
     *
     * @throws TooManyTries when there were too many with this key
     */
    public void demandLeft(String key) {
        var wait = byKey.get(key).estimateAbilityToConsume(1);
        if (!wait.canBeConsumed()) {
            throw tooMany(wait.getNanosToWaitForRefill());
        }
    }

    /** Counts one that nothing stopped: those asked for at the same moment count, too. */
    public void count(String key) {
        byKey.get(key).consumeIgnoringRateLimits(1);
    }

    private static TooManyTries tooMany(long nanos) {
        return new TooManyTries(Duration.ofSeconds(Duration.ofNanos(nanos).toSeconds() + 1));
    }

    /** Where a request comes from. Of IPv6 the network alone; what a proxy makes up instead of an address stands for itself. */
    public static String address(HttpServletRequest request) {
        try {
            var address = InetAddress.ofLiteral(request.getRemoteAddr());
            var bytes = address.getAddress();
            return HexFormat.of()
                    .formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes);
        } catch (IllegalArgumentException _) {
            return request.getRemoteAddr();
        }
    }
}
