package kz.zholdama.channel.signatures;

import kz.zholdama.channel.ApplicantSignatures;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** What checks signatures where nothing else does. */
@Configuration(proxyBeanMethods = false)
class SignatureConfiguration {

    @Bean
    @Fallback
    ApplicantSignatures uncheckedSignatures() {
        return new UncheckedSignatures();
    }
}
