package kz.zholdama.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.web.PlainAnswer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what failed on the way: while the database is away an open page is told to ask again by itself, and the sign-in
 * form to say that it is the system; whatever else fails gets a page that says so. The server would log its message, which
 * may hold names.
 */
final class EveryFailure extends OncePerRequestFilter {

    private final PlainAnswer answer;

    EveryFailure(PlainAnswer answer) {
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            if (SignInForm.isSent(request) && Outage.told(e).isPresent()) {
                response.sendRedirect(request.getContextPath() + SignInForm.AWAY);
            } else {
                answer.tell(request, response, e);
            }
        }
    }
}
