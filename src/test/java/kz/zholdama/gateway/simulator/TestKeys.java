package kz.zholdama.gateway.simulator;

import kz.zholdama.gateway.calling.BodyKey;

/** Keys of whoever a test needs. */
public final class TestKeys {

    private TestKeys() {}

    public static BodyKey of(String name) {
        return SimulatedKeys.of(name);
    }
}
