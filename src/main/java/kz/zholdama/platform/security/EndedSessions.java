package kz.zholdama.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Closes the sessions of accounts that were locked or changed since sign-in; the request goes on as nobody's. */
final class EndedSessions extends OncePerRequestFilter {

    private final CurrentStaff staff;
    private final SessionGuard guard;

    EndedSessions(CurrentStaff staff, SessionGuard guard) {
        this.staff = staff;
        this.guard = guard;
    }

    /** Style sheets and the like show nothing of anybody: the page that tells of an outage needs them without the database. */
    static boolean isOfNobody(HttpServletRequest request) {
        return request.getServletPath()
                .matches("/(VAADIN/(build|static)/|lumo/|styles/|components/|images/|forms/|actuator/health).*");
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return isOfNobody(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && staff.find().filter(person -> !guard.mayGoOn(person)).isPresent()) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
