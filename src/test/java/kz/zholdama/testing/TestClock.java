package kz.zholdama.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import kz.zholdama.platform.Clocks;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of the tests: stands at 10:00 of Monday, 2 March 2026 in Almaty until it is set. */
public final class TestClock extends Clock {

    public static final LocalDateTime USUAL = LocalDateTime.of(2026, 3, 2, 10, 0);

    private volatile Instant now = USUAL.atZone(Clocks.ZONE).toInstant();

    /** Puts the clock in place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }
    }

    /** @param time wall clock of Asia/Almaty */
    public void set(LocalDateTime time) {
        now = time.atZone(Clocks.ZONE).toInstant();
    }

    public void advance(Duration by) {
        now = now.plus(by);
    }

    public void reset() {
        set(USUAL);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Clocks.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
