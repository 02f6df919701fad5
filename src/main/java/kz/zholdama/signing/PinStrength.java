package kz.zholdama.signing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * What each try of a PIN costs whoever has stolen a key file.
 *
 * @param rounds of PBKDF2 with HMAC-SHA-256
 */
record PinStrength(int rounds) {

    @Configuration(proxyBeanMethods = false)
    static class Rounds {

        /** As OWASP recommends. */
        @Bean
        @Profile("!demo")
        PinStrength ofSecretPins() {
            return new PinStrength(600_000);
        }

        /** In the demo everybody knows every PIN: protecting keys well would protect nothing, and hold up its first start. */
        @Bean
        @Profile("demo")
        PinStrength ofPublicPins() {
            return new PinStrength(1_000);
        }
    }
}
