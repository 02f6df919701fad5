package kz.zholdama.channel.gate;

import jakarta.servlet.DispatcherType;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.Callers;
import kz.zholdama.channel.limits.CallLimits;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.PlainAnswer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The API has a gate of its own: every call says who it is, nothing is remembered. Without session and cookie there is nothing
 * that a browser would send along, so no token against other sites is needed.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String APPLICATIONS = ApiResource.ROOT + "/applications";
    private static final String STATUS_REQUESTS = ApiResource.ROOT + "/status-requests";

    @Bean
    @Order(-1)
    SecurityFilterChain api(
            HttpSecurity http,
            Callers callers,
            ClientCertificate certificates,
            CallLimits limits,
            Texts texts,
            PlainAnswer answer)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, APPLICATIONS)
                        .hasAuthority(authority(Scope.APPLICATIONS_WRITE))
                        .requestMatchers(HttpMethod.GET, APPLICATIONS + "/*/result.pdf", APPLICATIONS + "/*/result.p7s")
                        .hasAuthority(authority(Scope.RESULTS_READ))
                        .requestMatchers(HttpMethod.GET, APPLICATIONS + "/*")
                        .hasAuthority(authority(Scope.APPLICATIONS_READ))
                        .requestMatchers(HttpMethod.GET, ApiResource.ROOT + "/events")
                        .hasAuthority(authority(Scope.APPLICATIONS_READ))
                        .requestMatchers(HttpMethod.POST, STATUS_REQUESTS)
                        .hasAuthority(authority(Scope.APPLICATIONS_READ))
                        .requestMatchers(APPLICATIONS, APPLICATIONS + "/**", STATUS_REQUESTS)
                        .hasRole("INTEGRATION")
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                                (request, response, _) -> CallerFilter.refuse(request, response, answer))
                        .accessDeniedHandler(
                                (request, response, _) -> answer.tell(request, response, HttpStatus.FORBIDDEN)))
                .headers(headers -> headers.frameOptions(frames -> frames.deny())
                        .contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(
                        new CallerFilter(callers, certificates, limits, texts, answer),
                        AnonymousAuthenticationFilter.class)
                .build();
    }

    private static String authority(Scope scope) {
        return "SCOPE_" + scope.code();
    }
}
