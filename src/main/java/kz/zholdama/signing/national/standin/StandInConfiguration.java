package kz.zholdama.signing.national.standin;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** There is a stand-in where the demo or the tests ask for one, and never where people are served. */
@Configuration(proxyBeanMethods = false)
@Profile("!production")
@ConditionalOnProperty("zholdama.ncalayer.stand-in.enabled")
@EnableConfigurationProperties(StandInSettings.class)
class StandInConfiguration {

    @Bean
    StandIn standIn(StandInSettings settings, Clock clock) {
        return new StandIn(settings, clock);
    }
}
