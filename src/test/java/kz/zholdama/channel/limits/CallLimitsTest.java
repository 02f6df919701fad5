package kz.zholdama.channel.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import kz.zholdama.platform.web.Limit;
import kz.zholdama.platform.web.TooManyTries;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** How often the API may be called. */
class CallLimitsTest {

    private final TestClock clock = new TestClock();
    private final CallLimits limits = of(2, clock);
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    /** So many of each in a minute. */
    private static CallLimits of(int times, TestClock clock) {
        var limit = new Limit(times, Duration.ofMinutes(1));
        return new CallLimits(new ChannelLimits(limit, limit, limit), clock);
    }

    @Test
    void countsEachAccountByItself() {
        limits.account(1);
        limits.account(1);

        assertThatExceptionOfType(TooManyTries.class)
                .isThrownBy(() -> limits.account(1))
                .satisfies(many -> assertThat(many.after()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(1)));
        assertThatNoException().isThrownBy(() -> limits.account(2));
        clock.advance(Duration.ofMinutes(1));
        assertThatNoException().isThrownBy(() -> limits.account(1));
    }

    @Test
    void countsCallsWithoutAnAccountByTheirAddress() {
        limits.anybody(request);
        limits.anybody(request);

        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> limits.anybody(request));
        request.setRemoteAddr("192.0.2.7");
        assertThatNoException().isThrownBy(() -> limits.anybody(request));
    }

    @Test
    void looksAtNoMoreSecretsAfterTooManyWrongOnes() {
        limits.secret(request);
        limits.wrongSecret(request);
        limits.secret(request);
        limits.wrongSecret(request);

        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> limits.secret(request));
    }
}
