package kz.zholdama.signing.national.checking;

import java.net.URI;
import java.time.Clock;
import kz.zholdama.platform.database.StartCondition;
import kz.zholdama.platform.database.StartRefused;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.revocation.RevocationSettings;
import kz.zholdama.signing.national.revocation.Revocations;
import kz.zholdama.signing.national.trust.Authorities;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the check together as the installation is set up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NationalSettings.class)
class NationalConfiguration {

    @Bean
    Revocations revocations(NationalSettings settings, Clock clock) {
        return new Revocations(revocation(settings), clock);
    }

    @Bean
    NationalSignatures nationalSignatures(NationalSettings settings, Revocations revocations) {
        return new CheckedSignatures(authorities(settings), revocations, settings.skew());
    }

    /** What cannot be read is told before anything is written. */
    @Bean
    StartCondition readableAuthorities(NationalSettings settings) {
        return _ -> authorities(settings);
    }

    private static Authorities authorities(NationalSettings settings) {
        try {
            return Authorities.of(
                    CertificateFiles.read(settings.roots()), CertificateFiles.read(settings.intermediates()));
        } catch (Objection _) {
            throw new StartRefused("A certificate in ZHOLDAMA_NATIONAL_ROOTS or ZHOLDAMA_NATIONAL_INTERMEDIATES has a "
                    + "key of a kind that is not known here.");
        }
    }

    private static RevocationSettings revocation(NationalSettings settings) {
        var ocsp = settings.ocsp();
        var lists = settings.lists();
        return new RevocationSettings(
                settings.skew(),
                settings.connectWithin(),
                settings.restAfterFailure(),
                lists.within(),
                Math.toIntExact(lists.mostSize().toBytes()),
                ocsp.url().isBlank()
                        ? null
                        : new RevocationSettings.Ocsp(
                                URI.create(ocsp.url()),
                                ocsp.within(),
                                ocsp.maxAge(),
                                ocsp.nonceRequired(),
                                ocsp.identifyBySha1(),
                                ocsp.keptFor()),
                lists.published().stream()
                        .map(one -> new RevocationSettings.RevocationList(one.full(), one.delta()))
                        .toList());
    }
}
