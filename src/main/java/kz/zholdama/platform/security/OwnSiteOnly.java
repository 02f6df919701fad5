package kz.zholdama.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import kz.zholdama.platform.web.PlainAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page would have a browser send. The sign-in form carries no token of its own, because a
 * session that ended while the page stood open would make it worthless, and neither do public pages, which have no session at
 * all; this closes that gap.
 */
final class OwnSiteOnly extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final PlainAnswer answer;

    OwnSiteOnly(PlainAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var site = request.getHeader("Sec-Fetch-Site"); // programs that are no browser send none
        if (READING.contains(request.getMethod()) || site == null || OWN.contains(site)) {
            chain.doFilter(request, response);
        } else {
            answer.tell(request, response, HttpStatus.FORBIDDEN);
        }
    }
}
