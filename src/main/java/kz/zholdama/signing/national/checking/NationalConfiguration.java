package kz.zholdama.signing.national.checking;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.database.StartCondition;
import kz.zholdama.platform.database.StartRefused;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.TrialAuthority;
import kz.zholdama.signing.national.objection.Objection;
import kz.zholdama.signing.national.revocation.RevocationSettings;
import kz.zholdama.signing.national.revocation.Revocations;
import kz.zholdama.signing.national.stamps.StampSettings;
import kz.zholdama.signing.national.stamps.TimeStamps;
import kz.zholdama.signing.national.trust.Authorities;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the check together as the installation is set up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NationalSettings.class)
class NationalConfiguration {

    @Bean
    Revocations revocations(NationalSettings settings, ObjectProvider<TrialAuthority> trial, Clock clock) {
        return new Revocations(revocation(settings, Optional.ofNullable(trial.getIfAvailable())), clock);
    }

    @Bean
    Authorities authorities(NationalSettings settings, ObjectProvider<TrialAuthority> trial) {
        return authorities(settings, Optional.ofNullable(trial.getIfAvailable()));
    }

    @Bean
    NationalSignatures nationalSignatures(Authorities authorities, Revocations revocations, NationalSettings settings) {
        return new CheckedSignatures(authorities, revocations, settings.skew());
    }

    @Bean
    TimeStamps timeStamps(
            NationalSettings settings, Authorities authorities, ObjectProvider<TrialAuthority> trial, Clock clock) {
        return new TimeStamps(stamps(settings, Optional.ofNullable(trial.getIfAvailable())), authorities, clock);
    }

    /** What cannot be read is told before anything is written. */
    @Bean
    StartCondition readableAuthorities(NationalSettings settings) {
        return _ -> authorities(settings, Optional.empty());
    }

    private static Authorities authorities(NationalSettings settings, Optional<TrialAuthority> trial) {
        var roots = new ArrayList<>(CertificateFiles.read(settings.roots()));
        var intermediates = new ArrayList<>(CertificateFiles.read(settings.intermediates()));
        trial.ifPresent(one -> {
            roots.addAll(one.roots());
            intermediates.addAll(one.intermediates());
        });
        try {
            return Authorities.of(roots, intermediates);
        } catch (Objection _) {
            throw new StartRefused("A certificate in ZHOLDAMA_NATIONAL_ROOTS or ZHOLDAMA_NATIONAL_INTERMEDIATES has a "
                    + "key of a kind that is not known here.");
        }
    }

    /** Nobody asks the state's authority of certificates that a demo gave itself. */
    private static RevocationSettings revocation(NationalSettings settings, Optional<TrialAuthority> trial) {
        var lists = settings.lists();
        return new RevocationSettings(
                settings.skew(),
                settings.connectWithin(),
                settings.restAfterFailure(),
                lists.within(),
                Math.toIntExact(lists.mostSize().toBytes()),
                trial.map(TrialAuthority::ocsp)
                        .or(() -> told(settings.ocsp().url()))
                        .map(address -> ocsp(address, settings.ocsp()))
                        .orElse(null),
                trial.isPresent()
                        ? List.of()
                        : lists.published().stream()
                                .map(one -> new RevocationSettings.RevocationList(one.full(), one.delta()))
                                .toList());
    }

    private static RevocationSettings.Ocsp ocsp(URI address, NationalSettings.Ocsp ocsp) {
        return new RevocationSettings.Ocsp(
                address, ocsp.within(), ocsp.maxAge(), ocsp.nonceRequired(), ocsp.identifyBySha1(), ocsp.keptFor());
    }

    private static StampSettings stamps(NationalSettings settings, Optional<TrialAuthority> trial) {
        return new StampSettings(
                trial.map(TrialAuthority::stamps)
                        .or(() -> told(settings.stamps().url()))
                        .orElse(null),
                settings.connectWithin(),
                settings.stamps().within(),
                settings.skew(),
                settings.restAfterFailure());
    }

    private static Optional<URI> told(String url) {
        return url.isBlank() ? Optional.empty() : Optional.of(URI.create(url.strip()));
    }
}
