package kz.zholdama.channel.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A call is believed only when whoever has the secret made it, and now. The signature was made by OpenSSL. */
class CallbackCheckTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_774_015_500);
    private static final String SECRET = "zhc_sample";
    private static final String BODY = "{\"events\":[],\"cursor\":0,\"more\":false}";
    private static final String MAC = "9e989a28477d45658bc7663ef1bf6d43ff4e6d43dc3b66a5e33efb08a6c08d3d";
    private static final String OTHER = "0".repeat(64);

    private static boolean isGenuine(@Nullable String header, String body, Instant at) {
        return CallbackCheck.isGenuine(header, body.getBytes(StandardCharsets.UTF_8), SECRET, at);
    }

    @Test
    void believesWhoeverHasTheSecret() {
        assertThat(isGenuine("t=1774015500,v1=" + MAC, BODY, NOW)).isTrue();
        assertThat(isGenuine("t=1774015500,v1=" + OTHER + ",v1=" + MAC, BODY, NOW))
                .as("of two secrets one will do")
                .isTrue();
    }

    @Test
    void believesNobodyElse() {
        assertThat(isGenuine("t=1774015500,v1=" + OTHER, BODY, NOW)).isFalse();
        assertThat(isGenuine("t=1774015500,v1=" + MAC, BODY + " ", NOW)).isFalse();
        assertThat(isGenuine("t=1774015501,v1=" + MAC, BODY, NOW)).isFalse();
    }

    @Test
    void believesNothingThatIsOlderThanFiveMinutes() {
        var header = "t=1774015500,v1=" + MAC;

        assertThat(isGenuine(header, BODY, NOW.plus(Duration.ofMinutes(5)))).isTrue();
        assertThat(isGenuine(header, BODY, NOW.plus(Duration.ofSeconds(301)))).isFalse();
        assertThat(isGenuine(header, BODY, NOW.minus(Duration.ofSeconds(301)))).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "t=1774015500",
                "v1=00",
                "t=x,v1=9e989a28477d45658bc7663ef1bf6d43ff4e6d43dc3b66a5e33efb08a6c08d3d",
                "t=1774015500,v1=00"
            })
    void believesNoHeaderThatIsNone(@Nullable String header) {
        assertThat(isGenuine(header, BODY, NOW)).isFalse();
    }
}
