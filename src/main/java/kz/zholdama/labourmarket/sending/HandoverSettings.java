package kz.zholdama.labourmarket.sending;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How what waits is told.
 *
 * @param tries     after which administrators are shown that it waits
 * @param firstWait after the first one; twice as long each time
 */
@ConfigurationProperties("zholdama.labour-market")
record HandoverSettings(int tries, Duration firstWait, Duration longestWait) {

    /** Before the next try. */
    Duration waitAfter(int tried) {
        var wait = firstWait.multipliedBy(1L << Math.min(tried - 1, 20));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }
}
