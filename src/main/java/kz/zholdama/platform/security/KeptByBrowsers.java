package kz.zholdama.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What a browser need not ask for again: files that are named by their content, and blank forms. Whoever serves them says for how
 * long; the usual {@code Pragma: no-cache} beside it would have some browsers ask for all of them with every page.
 */
final class KeptByBrowsers {

    private static final RequestMatcher FILES = new OrRequestMatcher(
            get("/VAADIN/build/**"),
            get("/forms/**"),
            new AndRequestMatcher(
                    new OrRequestMatcher(get("/lumo/**"), get("/styles/**")), KeptByBrowsers::isNamedByContent));

    private KeptByBrowsers() {}

    /** Forbids keeping everything else, unless who serves it says otherwise. */
    static HeaderWriter nothingElse() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(FILES), new CacheControlHeadersWriter());
    }

    /** The parameter is a digest of the file, which the page puts there. */
    private static boolean isNamedByContent(HttpServletRequest request) {
        return request.getParameter("v-c") != null;
    }

    private static RequestMatcher get(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, path);
    }
}
