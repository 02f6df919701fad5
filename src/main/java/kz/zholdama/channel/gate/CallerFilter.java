package kz.zholdama.channel.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.channel.Scope;
import kz.zholdama.channel.accounts.Callers;
import kz.zholdama.channel.accounts.ChannelCaller;
import kz.zholdama.channel.limits.CallLimits;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.ChosenLanguage;
import kz.zholdama.platform.web.PlainAnswer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a call in: chooses the language that its {@code Accept-Language} asks for, finds the account that it names by HTTP Basic
 * or by its certificate, and counts it. A wrong secret is an error on every address, not a call of nobody.
 */
final class CallerFilter extends OncePerRequestFilter {

    private static final String BASIC = "basic ";

    private final Callers callers;
    private final ClientCertificate certificates;
    private final CallLimits limits;
    private final Texts texts;
    private final PlainAnswer answer;

    CallerFilter(Callers callers, ClientCertificate certificates, CallLimits limits, Texts texts, PlainAnswer answer) {
        this.callers = callers;
        this.certificates = certificates;
        this.limits = limits;
        this.texts = texts;
        this.answer = answer;
    }

    private record Credentials(String client, String secret) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ChosenLanguage.NAME, language(request));
        try {
            if (enter(request)) {
                chain.doFilter(request, response);
            } else {
                refuse(request, response, answer);
            }
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answer.tell(request, response, e);
        }
    }

    static void refuse(HttpServletRequest request, HttpServletResponse response, PlainAnswer answer)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Zholdama\", charset=\"UTF-8\"");
        answer.tell(request, response, HttpStatus.UNAUTHORIZED);
    }

    /** @return false when it names an account that it does not prove to be */
    private boolean enter(HttpServletRequest request) {
        var named = request.getHeader(HttpHeaders.AUTHORIZATION);
        var caller =
                named == null ? certificates.of(request).flatMap(callers::byCertificate) : bySecret(request, named);
        if (caller.isEmpty()) {
            limits.anybody(request);
            return named == null;
        }
        limits.account(caller.get().accountId());
        signIn(caller.get());
        return true;
    }

    private Optional<ChannelCaller> bySecret(HttpServletRequest request, String named) {
        limits.secret(request);
        var caller = read(named).flatMap(told -> callers.bySecret(told.client(), told.secret()));
        if (caller.isEmpty()) {
            limits.wrongSecret(request);
        }
        return caller;
    }

    private static Optional<Credentials> read(String named) {
        if (!named.toLowerCase(Locale.ROOT).startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            var text = new String(
                    Base64.getDecoder().decode(named.substring(BASIC.length()).strip()), StandardCharsets.UTF_8);
            var colon = text.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : Optional.of(new Credentials(text.substring(0, colon), text.substring(colon + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void signIn(ChannelCaller caller) {
        var authorities = Stream.concat(
                        caller.roles().stream().map(role -> "ROLE_" + role.name()),
                        Stream.of(Scope.values()).filter(caller::may).map(scope -> "SCOPE_" + scope.code()))
                .map(SimpleGrantedAuthority::new)
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, authorities));
        SecurityContextHolder.setContext(context);
    }

    /** The first of those asked for that there is; without any, the first of ours. */
    private String language(HttpServletRequest request) {
        var known = texts.getProvidedLocales().stream().map(Locale::getLanguage).toList();
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? known.getFirst()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(known::contains)
                        .findFirst()
                        .orElse(known.getFirst());
    }
}
