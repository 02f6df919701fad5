package kz.zholdama.gateway.simulator;

import java.time.Instant;
import kz.zholdama.gateway.calling.BodyKey;

/** Keys of whoever a test needs. */
public final class TestKeys {

    private TestKeys() {}

    public static BodyKey make(String name) {
        return SimulatedKeys.make(name, Instant.parse("2026-03-20T09:05:00Z"));
    }
}
