package kz.zholdama.gateway.rest;

import kz.zholdama.gateway.AccessConsent;
import kz.zholdama.gateway.calling.Destinations;
import kz.zholdama.gateway.calling.GatewaySettings;

/** Consents over HTTP without the application. */
public final class TestConsent {

    private TestConsent() {}

    public static AccessConsent by(Destinations destinations, GatewaySettings settings) {
        return new HttpAccessConsent(destinations, settings);
    }
}
