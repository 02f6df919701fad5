package kz.zholdama.gateway.calling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** Settings by which tests call: impatient ones. */
public final class TestSettings {

    /** A busy machine takes its time. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** For whoever is to be waited for in vain. */
    static final Duration HASTE = Duration.ofMillis(700);

    private static final GatewaySettings.Breaker LATE = new GatewaySettings.Breaker(100, 100, Duration.ofMinutes(1));

    private TestSettings() {}

    public static GatewaySettings settings() {
        return settings(LATE);
    }

    public static GatewaySettings hasty() {
        return settings(LATE, HASTE);
    }

    public static GatewaySettings settings(GatewaySettings.Breaker breaker) {
        return settings(breaker, PATIENCE);
    }

    private static GatewaySettings settings(GatewaySettings.Breaker breaker, Duration patience) {
        return new GatewaySettings(
                patience,
                patience,
                DataSize.ofKilobytes(64),
                3,
                Duration.ofMillis(5),
                breaker,
                new GatewaySettings.Soap(
                        "",
                        "zholdama",
                        "secret",
                        "",
                        "",
                        List.of(),
                        Duration.ofMinutes(2),
                        register("IDENTITY"),
                        register("EMPLOYMENT"),
                        register("EDUCATION")),
                new GatewaySettings.Consent("", "", List.of("IDENTITY", "EMPLOYMENT")),
                new GatewaySettings.Documents(
                        "",
                        "",
                        patience,
                        Map.of("IDENTITY_DOCUMENT", "IDENTITY_CARD", "EDUCATION_DOCUMENT", "DIPLOMA")),
                new GatewaySettings.LabourMarket("", ""));
    }

    private static GatewaySettings.Register register(String service) {
        return new GatewaySettings.Register(service, List.of("SCSS001"), List.of("SCSS002"), List.of("SCSS104"));
    }
}
