package kz.zholdama.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.database.SignInConnections;
import kz.zholdama.platform.web.Incidents;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** The sign-in form is checked over connections of its own, and a failure of ours is not called a wrong password. */
final class SignInForm extends OncePerRequestFilter {

    static final String PATH = "/login";
    static final String AWAY = PATH + "?away";

    static boolean isSent(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && PATH.equals(request.getServletPath());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isSent(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var _ = SignInConnections.take()) {
            chain.doFilter(request, response);
        }
    }

    /** Tells a wrong password and a failure of the system apart. */
    static final class Failed extends SimpleUrlAuthenticationFailureHandler {

        private final Incidents incidents;

        Failed(Incidents incidents) {
            super(PATH + "?error");
            setAllowSessionCreation(false); // a guessed password is not worth one
            this.incidents = incidents;
        }

        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
                throws IOException, ServletException {
            if (failure instanceof InternalAuthenticationServiceException) {
                if (!Outage.isBehind(failure)) {
                    incidents.record(failure);
                }
                getRedirectStrategy().sendRedirect(request, response, AWAY);
            } else {
                super.onAuthenticationFailure(request, response, failure);
            }
        }
    }
}
