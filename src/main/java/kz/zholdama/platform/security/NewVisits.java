package kz.zholdama.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Counts the sessions begun from each address, in the minute after its first one. */
@Component
class NewVisits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private final Visits visits;
    private final ClientAddress address;
    private final Cache<String, AtomicInteger> byAddress;

    NewVisits(Visits visits, ClientAddress address, Clock clock) {
        this.visits = visits;
        this.address = address;
        this.byAddress = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterWrite(WINDOW)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    void count() {
        address.find()
                .ifPresent(from -> byAddress.get(from, _ -> new AtomicInteger()).incrementAndGet());
    }

    /** How long the address of this request has to wait before it may begin another session; empty when it may. */
    Optional<Duration> toWait() {
        return address.find()
                .filter(from -> {
                    var count = byAddress.getIfPresent(from);
                    return count != null && count.get() >= visits.perAddress();
                })
                .map(from -> WINDOW.minus(byAddress
                        .policy()
                        .expireAfterWrite()
                        .orElseThrow()
                        .ageOf(from)
                        .orElse(WINDOW)));
    }
}
