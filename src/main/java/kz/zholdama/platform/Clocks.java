package kz.zholdama.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application. All of Kazakhstan is on UTC+5 since 1 March 2024. */
@Configuration(proxyBeanMethods = false)
public class Clocks {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
