package kz.zholdama.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** A page that asks to come back later; it needs no session and no database. */
@Component
class PlainPage {

    private final Texts texts;
    private final ChosenLanguage language;

    PlainPage(Texts texts, ChosenLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    /** @param key of the text; {@code .title} and {@code .page} are its parts */
    void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Duration after, String key)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(after.toSeconds()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!OpenPage.asks(request)) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write(page(request, key));
        }
    }

    /** In both languages, the person's first: before sign-in his is not always known. */
    private String page(HttpServletRequest request, String key) {
        var spoken = language.of(request);
        var root = HtmlUtils.htmlEscape(request.getContextPath()) + "/";
        var told = Stream.of(spoken, spoken.equals(Texts.RUSSIAN) ? Texts.KAZAKH : Texts.RUSSIAN)
                .map(it -> told(it, key))
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
                        texts.text(key + ".title", spoken),
                        root,
                        root,
                        root,
                        texts.text("product.name", spoken),
                        told);
    }

    private String told(Locale spoken, String key) {
        return """
                <div lang="%s"><h2>%s</h2><p>%s</p><p><a href="">%s</a></p></div>
                """.formatted(
                        spoken.getLanguage(),
                        texts.text(key + ".title", spoken),
                        texts.text(key + ".page", spoken),
                        texts.text("error.again", spoken));
    }
}
