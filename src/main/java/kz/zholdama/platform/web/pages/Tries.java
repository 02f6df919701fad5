package kz.zholdama.platform.web.pages;

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
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.zholdama.platform.web.TooManyTries;
import kz.zholdama.platform.web.pages.TryLimits.Limit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Bounds what people without an account may ask: by the address that they come from and by the code that they hold. Counts
 * are a node's own and go with it; a bounded number of addresses and codes is kept in mind.
 */
@Component
@EnableConfigurationProperties(TryLimits.class)
public class Tries {

    private static final int KEPT = 10_000;
    private static final int NETWORK_BYTES = 8; // of an IPv6 address: the rest each computer makes up for itself

    private final LoadingCache<String, Bucket> pages;
    private final LoadingCache<String, Bucket> unknownCodes;
    private final LoadingCache<String, Bucket> files;
    private final LoadingCache<String, Bucket> sameCode;

    Tries(TryLimits limits, Clock clock) {
        this.pages = buckets(limits.pages(), clock);
        this.unknownCodes = buckets(limits.unknownCodes(), clock);
        this.files = buckets(limits.files(), clock);
        this.sameCode = buckets(limits.sameCode(), clock);
    }

    private static LoadingCache<String, Bucket> buckets(Limit limit, Clock clock) {
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
        return Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterAccess(limit.within()) // is full again by then
                .ticker(meter::currentTimeNanos)
                .build(_ -> Bucket.builder()
                        .addLimit(one -> one.capacity(limit.times()).refillGreedy(limit.times(), limit.within()))
                        .withCustomTimePrecision(meter)
                        .build());
    }

    /** Counts a request for a page. Every public page does so by itself. */
    void page(HttpServletRequest request) {
        take(pages.get(address(request)));
    }

    /**
     * Counts a file that was sent; to be asked before it is looked into.
     *
     * @throws TooManyTries when there were too many from this address
     */
    public void file(HttpServletRequest request) {
        take(files.get(address(request)));
    }

    /**
     * Looks up what a code stands for, and counts the code if there is none such.
     *
     * @param code as it was read, without hyphens
     * @throws TooManyTries when this code was asked for too often, or too many unknown ones from this address: then nothing is
     *                      looked up
     */
    public <T> Optional<T> look(HttpServletRequest request, String code, Supplier<Optional<T>> look) {
        var guesses = unknownCodes.get(address(request));
        var wait = guesses.estimateAbilityToConsume(1);
        if (!wait.canBeConsumed()) {
            throw tooMany(wait.getNanosToWaitForRefill());
        }
        take(sameCode.get(code));
        var found = look.get();
        if (found.isEmpty()) {
            guesses.consumeIgnoringRateLimits(1); // those asked for at the same moment count, too
        }
        return found;
    }

    private static void take(Bucket bucket) {
        var taken = bucket.tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw tooMany(taken.getNanosToWaitForRefill());
        }
    }

    private static TooManyTries tooMany(long nanos) {
        return new TooManyTries(Duration.ofSeconds(Duration.ofNanos(nanos).toSeconds() + 1));
    }

    /** Of IPv6 the network alone. What a proxy makes up instead of an address stands for itself. */
    private static String address(HttpServletRequest request) {
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
