package kz.zholdama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers a request outside the screens that failed: a person with a page in his language, a program with
 * {@code application/problem+json}. It needs no session and no database.
 */
@Component
public class PlainAnswer {

    private static final String HOME = PlainAnswer.class.getName();

    private final Texts texts;
    private final ChosenLanguage language;
    private final Incidents incidents;
    private final Iterable<AnswersToPrograms> programs;

    public PlainAnswer(Texts texts, ChosenLanguage language, Incidents incidents) {
        this(texts, language, incidents, List.of());
    }

    @Autowired
    PlainAnswer(Texts texts, ChosenLanguage language, Incidents incidents, ObjectProvider<AnswersToPrograms> programs) {
        this(texts, language, incidents, (Iterable<AnswersToPrograms>) programs);
    }

    private PlainAnswer(
            Texts texts, ChosenLanguage language, Incidents incidents, Iterable<AnswersToPrograms> programs) {
        this.texts = texts;
        this.language = language;
        this.incidents = incidents;
        this.programs = programs;
    }

    /** @param path within the application: where this request begins anew when it fails, instead of the first page */
    public static void leadBackTo(String path, HttpServletRequest request) {
        request.setAttribute(HOME, path);
    }

    /** Tells what was thrown; an unexpected error by its number alone. */
    public void tell(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        send(request, response, Failure.of(thrown, incidents));
    }

    /** Tells what a status says. */
    public void tell(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status)
            throws IOException {
        send(request, response, Failure.of(status));
    }

    /** @param after when the address may begin another visit */
    public void tellTooManyVisits(HttpServletRequest request, HttpServletResponse response, Duration after)
            throws IOException {
        send(request, response, Failure.tooManyVisits(after));
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        response.setStatus(failure.status());
        if (failure.after() != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(failure.after().toSeconds()));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        for (var own : programs) {
            if (own.areFor(request)) {
                own.tell(
                        request,
                        response,
                        failure.status(),
                        texts.text(
                                failure.text(),
                                language.of(request),
                                failure.arguments().toArray(Argument[]::new)));
                return;
            }
        }
        if (OpenPage.asks(request)) {
            return; // the page in the browser tells it by itself
        }
        var isRead = Stream.of(request.getHeader(HttpHeaders.ACCEPT))
                .anyMatch(accepted -> accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE));
        response.setContentType(isRead ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setLocale(language.of(request));
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(isRead ? page(request, failure) : problem(request, failure));
    }

    private record Problem(String title, int status, String detail) {}

    private String problem(HttpServletRequest request, Failure failure) {
        var spoken = language.of(request);
        return Json.columns()
                .build()
                .writeValueAsString(new Problem(
                        texts.text(failure.title(), spoken),
                        failure.status(),
                        texts.text(failure.text(), spoken, failure.arguments().toArray(Argument[]::new))));
    }

    /** In every language, the person's first: before sign-in his is not always known. */
    private String page(HttpServletRequest request, Failure failure) {
        var spoken = language.of(request);
        var root = HtmlUtils.htmlEscape(request.getContextPath()) + "/";
        var told = Stream.concat(Stream.of(spoken), texts.getProvidedLocales().stream())
                .distinct()
                .map(it -> told(it, failure, wayOn(request, failure)))
                .collect(Collectors.joining());
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                    <meta charset="utf-8">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>%s</title>
                    <link rel="icon" href="%simages/icon.svg">
                    <link rel="stylesheet" href="%slumo/lumo.css">
                    <link rel="stylesheet" href="%sstyles/zholdama.css">
                </head>
                <body>
                    <main class="login"><div class="login-card"><h1>%s</h1>%s</div></main>
                </body>
                </html>
                """.formatted(
                        spoken.getLanguage(),
                        texts.text(failure.title(), spoken),
                        root,
                        root,
                        root,
                        texts.text("product.name", spoken),
                        told);
    }

    /** To try again where that helps, and else to the first page. What was sent is not opened again by its address. */
    private static String wayOn(HttpServletRequest request, Failure failure) {
        var home = request.getAttribute(HOME);
        return failure.after() != null && (home == null || HttpMethod.GET.matches(request.getMethod()))
                ? ""
                : HtmlUtils.htmlEscape(request.getContextPath()) + (home == null ? "/" : home);
    }

    private String told(Locale spoken, Failure failure, String wayOn) {
        return """
                <div lang="%s"><h2>%s</h2><p>%s</p><p><a href="%s">%s</a></p></div>
                """.formatted(
                        spoken.getLanguage(),
                        texts.text(failure.title(), spoken),
                        HtmlUtils.htmlEscape(texts.text(
                                failure.text(), spoken, failure.arguments().toArray(Argument[]::new))),
                        wayOn,
                        texts.text(failure.after() == null ? "error.home" : "error.again", spoken));
    }
}
