package kz.zholdama.platform.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionIdListener;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the sessions of people who have not signed in short and few. Beyond the limit the one not used for the longest time ends,
 * and nobody is refused: its sign-in page, if a person still has it open, works without a session.
 */
@Component
class SessionsBeforeSignIn implements HttpSessionListener, HttpSessionIdListener, HttpSessionAttributeListener {

    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final Visits visits;
    private final NewVisits begun;
    private final SequencedMap<String, HttpSession> byUse = new LinkedHashMap<>(16, 0.75f, true);

    SessionsBeforeSignIn(Visits visits, NewVisits begun) {
        this.visits = visits;
        this.begun = begun;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        var session = event.getSession();
        session.setMaxInactiveInterval((int) visits.idle().toSeconds());
        begun.count();
        var longestUnused = keep(session);
        if (longestUnused != null) {
            end(longestUnused);
        }
    }

    /** @return the session that has to end for this one, or null */
    private synchronized @Nullable HttpSession keep(HttpSession session) {
        byUse.put(session.getId(), session);
        return byUse.size() > visits.sessions() ? byUse.pollFirstEntry().getValue() : null;
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException _) {
            // has ended by itself meanwhile
        }
    }

    /** A session in use is not the next to end: the one that is being signed in least of all. */
    synchronized void used(HttpSession session) {
        byUse.get(session.getId());
    }

    @Override
    public synchronized void sessionIdChanged(HttpSessionEvent event, String before) {
        if (byUse.remove(before) != null) {
            byUse.put(event.getSession().getId(), event.getSession());
        }
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (SIGNED_IN.equals(event.getName()) && forget(event.getSession())) {
            var minutes = event.getSession().getServletContext().getSessionTimeout();
            event.getSession()
                    .setMaxInactiveInterval((int) Duration.ofMinutes(minutes).toSeconds());
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        forget(event.getSession());
    }

    private synchronized boolean forget(HttpSession session) {
        return byUse.remove(session.getId()) != null;
    }
}
