package kz.zholdama.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import kz.zholdama.platform.web.OpenPage;
import kz.zholdama.platform.web.PlainAnswer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away who would begin yet another session from an address that began too many. Who has a session, or sends the sign-in
 * form, is let through; so is what begins none.
 */
final class TooManyVisits extends OncePerRequestFilter {

    private final SessionsBeforeSignIn sessions;
    private final NewVisits begun;
    private final PlainAnswer answer;

    TooManyVisits(SessionsBeforeSignIn sessions, NewVisits begun, PlainAnswer answer) {
        this.sessions = sessions;
        this.begun = begun;
        this.answer = answer;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return EndedSessions.isOfNobody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            sessions.used(session);
        }
        var toWait = session == null && mayBeginOne(request) ? begun.toWait() : Optional.<Duration>empty();
        if (toWait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            answer.tellTooManyVisits(request, response, toWait.get().plusSeconds(1));
        }
    }

    private static boolean mayBeginOne(HttpServletRequest request) {
        return !SignInForm.isSent(request) && (!OpenPage.asks(request) || OpenPage.begins(request));
    }
}
