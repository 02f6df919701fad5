package kz.zholdama.platform.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import org.springframework.http.HttpMethod;

/** What every public page says of itself, {@code page} in the templates: its language, its texts, the other languages. */
public final class PageWords {

    private final Texts texts;
    private final Locale locale;
    private final String path;

    PageWords(Texts texts, Locale locale, String path) {
        this.texts = texts;
        this.locale = locale;
        this.path = path;
    }

    /** @param path within the application, of the same page when it is opened once more */
    public record Language(String code, String name, String path, boolean isSpoken) {}

    /** Two letters. */
    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public String say(String key, Argument... arguments) {
        return texts.text(key, locale, arguments);
    }

    public String say(Problem problem) {
        return say(problem.key(), problem.arguments().toArray(Argument[]::new));
    }

    /** DD.MM.YYYY */
    public String day(LocalDate day) {
        return Dates.day(day);
    }

    /** DD.MM.YYYY HH:MM, in Asia/Almaty */
    public String moment(Instant at) {
        return Dates.moment(at);
    }

    public List<Language> languages() {
        return texts.getProvidedLocales().stream()
                .map(it -> new Language(it.getLanguage(), texts.text("language.name", it), path, it.equals(locale)))
                .toList();
    }

    /** The same words for what is answered to a form, where there is a page that can be opened instead of it. */
    public PageWords openedAt(String other) {
        return new PageWords(texts, locale, other);
    }

    /** What was answered to a form is not opened once more: there the language is that of the form. */
    static String again(HttpServletRequest request, String home) {
        return HttpMethod.GET.matches(request.getMethod())
                ? request.getRequestURI().substring(request.getContextPath().length())
                : home;
    }
}
