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
    protected boolean shouldNotFilterErrorDispatch() {
        return false; // a page that tells of an error may begin one, too
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null) {
            sessions.used(session);
        }
        var toWait = session == null && !SignInForm.isSent(request) ? begun.toWait() : Optional.<Duration>empty();
        if (toWait.isEmpty()) {
            chain.doFilter(request, response);
        } else if (opensPage(request)) {
            answer.tellTooManyVisits(request, response, toWait.get().plusSeconds(1));
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                endWhatBegan(request);
            }
        }
    }

    private static boolean opensPage(HttpServletRequest request) {
        return !EndedSessions.isOfNobody(request) && (!OpenPage.asks(request) || OpenPage.begins(request));
    }

    /** A file that is not there, a form without its token, an address that asks to sign in: none is worth a session. */
    private static void endWhatBegan(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
