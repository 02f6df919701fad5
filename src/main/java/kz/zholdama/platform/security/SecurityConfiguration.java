package kz.zholdama.platform.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import kz.zholdama.platform.web.ChosenLanguage;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.platform.web.PlainAnswer;
import kz.zholdama.platform.web.pages.PublicPageFilter;
import kz.zholdama.platform.web.pages.PublicPaths;
import kz.zholdama.platform.web.pages.Tries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * Who may come in at all: the blank forms, the style sheets, the health check and the public pages are open to anybody,
 * everything else needs a sign-in. What each role may do inside is said by the views ({@code @RolesAllowed}) and by every
 * service once more.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(Visits.class)
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/forms/**", "/styles/**", "/components/**", "/images/**", "/actuator/health/**"
    };

    private static final String SCREENS = "frame-ancestors 'self'; base-uri 'self'; form-action 'self'; ";

    private static final String PLAIN =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    /** Screens are forwarded inside the server, which ends the response before headers could be added at its end. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    @Bean
    SecurityFilterChain screens(
            HttpSecurity http,
            CurrentStaff staff,
            SessionGuard guard,
            PlainAnswer answer,
            Incidents incidents,
            SessionsBeforeSignIn visits,
            NewVisits begun,
            List<ConnectSource> connected,
            Clock clock)
            throws Exception {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll() // what was refused is told to everyone
                        .requestMatchers(HttpMethod.GET, PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/documents/*", "/scans/*")
                        .authenticated())
                .headers(headers -> headers.withObjectPostProcessor(EAGERLY)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter(KeptByBrowsers.nothingElse())
                        .frameOptions(frames -> frames.sameOrigin()) // a document is shown beside its case
                        .contentSecurityPolicy(policy -> policy.policyDirectives(SCREENS + connectedTo(connected)))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new OwnSiteOnly(answer), CsrfFilter.class)
                .addFilterBefore(new EveryFailure(answer), CsrfFilter.class)
                .addFilterBefore(new IdleSessions(clock), CsrfFilter.class)
                .addFilterBefore(new TooManyVisits(visits, begun, answer), CsrfFilter.class)
                .addFilterBefore(new SignInForm(), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new EndedSessions(staff, guard), AnonymousAuthenticationFilter.class)
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView(SignInForm.PATH)
                                .anyRequest(
                                        AuthorizeHttpRequestsConfigurer.AuthorizedUrl
                                                ::authenticated)) // an unknown address is told as such
                // after the screens, which bring the sign-in page
                .formLogin(form ->
                        form.withObjectPostProcessor(new ObjectPostProcessor<UsernamePasswordAuthenticationFilter>() {

                            @Override
                            public <O extends UsernamePasswordAuthenticationFilter> O postProcess(O filter) {
                                filter.setAuthenticationFailureHandler(new SignInForm.Failed(incidents));
                                return filter;
                            }
                        }))
                .build();
    }

    /** Before the screens, which take whatever is left: no session, no cookie, no script, nothing of another site. */
    @Bean
    @Order(0)
    SecurityFilterChain publicPages(
            HttpSecurity http, PublicPaths paths, Tries tries, ChosenLanguage language, PlainAnswer answer)
            throws Exception {
        return http.securityMatcher(paths)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable()) // there is nothing that a browser would send along
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.frameOptions(frames -> frames.deny())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(PLAIN))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow")))
                .addFilterBefore(new PublicPageFilter(paths, tries, language, answer), CsrfFilter.class)
                .addFilterBefore(new OwnSiteOnly(answer), CsrfFilter.class)
                .build();
    }

    /** The server itself, and exactly those that are configured beside it. */
    private static String connectedTo(List<ConnectSource> connected) {
        return connected.stream()
                .flatMap(one -> one.source().stream())
                .collect(Collectors.joining(" ", "connect-src 'self' ", ""))
                .strip();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
