package kz.zholdama.platform.web;

import java.time.Duration;

/** Somebody without an account asked more often than he may. Nothing was looked up or kept. */
public class TooManyTries extends RuntimeException {

    private final Duration after;

    /** @param after when to ask again */
    public TooManyTries(Duration after) {
        super(null, null, false, false); // refused by the thousand, and nobody reads where
        this.after = after;
    }

    public Duration after() {
        return after;
    }
}
