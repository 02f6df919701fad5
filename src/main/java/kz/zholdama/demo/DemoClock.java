package kz.zholdama.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kz.zholdama.platform.Clocks;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The true time for everyone, and an earlier one for the thread that makes the demo's past. Going ahead of the true time
 * is not possible.
 */
@Component
@Primary
@Profile("demo")
final class DemoClock extends Clock {

    private final Clock real = Clock.system(Clocks.ZONE);
    private final ThreadLocal<Duration> shift = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Does something as if it were that time in Almaty, or now when that time is yet to come. */
    void at(LocalDateTime time, Runnable action) {
        var back = Duration.between(real.instant(), time.atZone(Clocks.ZONE));
        shift.set(back.isNegative() ? back : Duration.ZERO);
        try {
            action.run();
        } finally {
            shift.remove();
        }
    }

    @Override
    public Instant instant() {
        return real.instant().plus(shift.get());
    }

    @Override
    public ZoneId getZone() {
        return Clocks.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
