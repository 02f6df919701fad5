package kz.zholdama.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The language to answer in: chosen in this session, else the account's, else the one that this browser was last used in. */
@Component
public class ChosenLanguage {

    /** Of the session's attribute and of the cookie. */
    public static final String NAME = "language";

    private final AccountLanguage account;
    private final Texts texts;

    public ChosenLanguage(AccountLanguage account, Texts texts) {
        this.account = account;
        this.texts = texts;
    }

    /** @param request null where there is none */
    public Locale of(@Nullable HttpServletRequest request) {
        return texts.language(inSession(request)
                .or(account::language)
                .or(() -> inCookie(request))
                .orElse(null));
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
