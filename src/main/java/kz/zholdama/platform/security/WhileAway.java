package kz.zholdama.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers what the database's absence kept from being answered: an open page is told to ask again by itself, the sign-in form to
 * say that it is the system, everything else gets a page that does.
 */
final class WhileAway extends OncePerRequestFilter {

    private static final String AGAIN_AFTER_SECONDS = "5";
    private static final String FROM_AN_OPEN_PAGE = "v-r";

    private final Texts texts;
    private final ChosenLanguage language;

    WhileAway(Texts texts, ChosenLanguage language) {
        this.texts = texts;
        this.language = language;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (!Outage.isBehind(e) || response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answer(request, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SignInForm.isSent(request)) {
            response.sendRedirect(request.getContextPath() + SignInForm.AWAY);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getParameter(FROM_AN_OPEN_PAGE) == null) {
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write(page(request));
        }
    }

    private String page(HttpServletRequest request) {
        var spoken = language.of(request);
        var root = HtmlUtils.htmlEscape(request.getContextPath()) + "/";
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
                    <main class="login">
                        <div class="login-card"><h1>%s</h1><h2>%s</h2><p>%s</p><p><a href="">%s</a></p></div>
                    </main>
                </body>
                </html>
                """.formatted(spoken.getLanguage(), texts.text("error.away.title", spoken), root, root, root,
                texts.text("product.name", spoken), texts.text("error.away.title", spoken), texts.text("error.away.page", spoken),
                texts.text("error.away.again", spoken));
    }
}
