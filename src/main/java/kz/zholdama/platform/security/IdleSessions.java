package kz.zholdama.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.zholdama.platform.web.OpenPage;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a page that only tells that it is open. The server takes each such heartbeat for use; a page that nobody
 * is at would stay signed in for as long as it is open. The page is told and says it.
 */
final class IdleSessions extends OncePerRequestFilter {

    private static final String USED = IdleSessions.class.getName();

    private final Clock clock;

    IdleSessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (!OpenPage.beats(request)) {
            if (session != null) {
                session.setAttribute(USED, clock.instant());
            }
            chain.doFilter(request, response);
        } else if (session != null && !isIdle(session)) {
            chain.doFilter(request, response);
        } else {
            if (session != null) {
                session.invalidate();
            }
            response.setStatus(
                    HttpServletResponse.SC_FORBIDDEN); // an error page would lead to sign-in, and that begins one
        }
    }

    private boolean isIdle(HttpSession session) {
        return session.getAttribute(USED) instanceof Instant used
                && !clock.instant().isBefore(used.plus(Duration.ofSeconds(session.getMaxInactiveInterval())));
    }
}
