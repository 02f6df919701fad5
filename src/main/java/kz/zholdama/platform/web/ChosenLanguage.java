package kz.zholdama.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language to answer in: that of this very request, chosen in this session, else the account's, else the one that this
 * browser was last used in.
 */
@Component
public class ChosenLanguage {

    /** Of the session's attribute, of the request's and of the cookie. */
    public static final String NAME = "language";

    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=([a-z]{2})(?:&|$)");

    private final AccountLanguage account;
    private final Texts texts;

    public ChosenLanguage(AccountLanguage account, Texts texts) {
        this.account = account;
        this.texts = texts;
    }

    /** @param request null where there is none */
    public Locale of(@Nullable HttpServletRequest request) {
        return texts.language(ofRequest(request)
                .or(() -> inSession(request))
                .or(account::language)
                .or(() -> inCookie(request))
                .orElse(null));
    }

    /**
     * Chooses for one request, where there is neither session nor account: the language that the address asks for
     * ({@code ?lang=kk}), else the one that this browser was last used in, else the first that it asks for.
     */
    public void choose(HttpServletRequest request) {
        var known = texts.getProvidedLocales().stream().map(Locale::getLanguage).toList();
        inAddress(request)
                .or(() -> inCookie(request))
                .or(() -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .filter(known::contains)
                        .findFirst())
                .ifPresent(code -> request.setAttribute(NAME, code));
    }

    /** Not by its parameters: to look for those would read the files that a form sends. */
    private static Optional<String> inAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(ASKED::matcher)
                .filter(Matcher::find)
                .map(asked -> asked.group(1));
    }

    private static Optional<String> ofRequest(@Nullable HttpServletRequest request) {
        return Optional.ofNullable(request).map(it -> (String) it.getAttribute(NAME));
    }

    private static Optional<String> inSession(@Nullable HttpServletRequest request) {
        return Optional.ofNullable(request).map(it -> it.getSession(false)).map(session ->
                (String) session.getAttribute(NAME));
    }

    private static Optional<String> inCookie(@Nullable HttpServletRequest request) {
        var cookies = request == null || request.getCookies() == null
                ? Stream.<Cookie>empty()
                : Stream.of(request.getCookies());
        return cookies.filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
