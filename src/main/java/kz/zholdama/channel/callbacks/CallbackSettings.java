package kz.zholdama.channel.callbacks;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How others are called.
 *
 * @param key             32 random bytes in base64 or more, the same on all nodes: signing secrets come of it; blank for none
 * @param plainHttp       whether an address without TLS is taken
 * @param allowedNetworks private ones that may be called nevertheless: {@code 10.20.0.0/16}
 * @param within          the whole of a call, whatever the other side does
 * @param tries           before it is given up
 * @param firstWait       after the first one; twice as long each time
 * @param batch           most events in a call
 */
@ConfigurationProperties("zholdama.channel.callbacks")
record CallbackSettings(
        String key,
        boolean plainHttp,
        List<String> allowedNetworks,
        Duration connectWithin,
        Duration within,
        int tries,
        Duration firstWait,
        Duration longestWait,
        int batch) {

    CallbackSettings {
        allowedNetworks = List.copyOf(allowedNetworks);
    }

    /** Before the next try. */
    Duration waitAfter(int failed) {
        var wait = firstWait.multipliedBy(1L << Math.min(failed - 1, 20));
        return wait.compareTo(longestWait) < 0 ? wait : longestWait;
    }

    @Override
    public String toString() {
        return "CallbackSettings"; // holds a key
    }
}
