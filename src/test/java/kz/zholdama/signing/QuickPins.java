package kz.zholdama.signing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Each test has directors of its own: their keys are encrypted as in earnest, but in a thousandth of a second. */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPins {

    @Bean
    @Primary
    PinStrength quickPins() {
        return new PinStrength(1_000);
    }
}
