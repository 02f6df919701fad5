package kz.zholdama.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kz.zholdama.platform.database.Outage;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what the database's absence kept from being answered: an open page is told to ask again by itself, the sign-in form to
 * say that it is the system, everything else gets a page that does.
 */
final class WhileAway extends OncePerRequestFilter {

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    private final PlainPage page;

    WhileAway(PlainPage page) {
        this.page = page;
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
        page.send(request, response, HttpStatus.SERVICE_UNAVAILABLE, AGAIN_AFTER, "error.away");
    }
}
