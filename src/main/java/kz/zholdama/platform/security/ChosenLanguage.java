package kz.zholdama.platform.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** The language to answer in: chosen in this session, else the account's, else the one that this browser was last used in. */
@Component
public class ChosenLanguage {

    /** Of the session's attribute and of the cookie. */
    public static final String NAME = "language";

    private final CurrentStaff staff;

    public ChosenLanguage(CurrentStaff staff) {
        this.staff = staff;
    }

    /** @param request null where there is none */
    public Locale of(HttpServletRequest request) {
        return inSession(request)
                .or(() -> staff.find().map(StaffPrincipal::language))
                .or(() -> inCookie(request))
                .filter(Texts.KAZAKH.getLanguage()::equals)
                .map(_ -> Texts.KAZAKH)
                .orElse(Texts.RUSSIAN);
    }

    private static Optional<String> inSession(HttpServletRequest request) {
        return Optional.ofNullable(request).map(it -> it.getSession(false)).map(session ->
                (String) session.getAttribute(NAME));
    }

    private static Optional<String> inCookie(HttpServletRequest request) {
        var cookies = request == null || request.getCookies() == null
                ? Stream.<Cookie>empty()
                : Stream.of(request.getCookies());
        return cookies.filter(cookie -> NAME.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }
}
