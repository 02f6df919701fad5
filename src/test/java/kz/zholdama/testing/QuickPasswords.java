package kz.zholdama.testing;

import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Each test opens accounts of its own: their passwords are hashed as in earnest, but in a thousandth of a second. */
@TestConfiguration(proxyBeanMethods = false)
public class QuickPasswords {

    private static final int FEWEST_ROUNDS = 4;

    @Bean
    @Primary
    PasswordEncoder quick() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(FEWEST_ROUNDS)));
    }
}
