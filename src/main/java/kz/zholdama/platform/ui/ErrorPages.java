package kz.zholdama.platform.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.Commits;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.database.SystemAway;
import kz.zholdama.platform.web.Incidents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Errors on a screen: what the person can act on is told as it is, everything else gets an incident number. */
@Component
class ErrorPages implements VaadinServiceInitListener {

    private final Incidents incidents;
    private final Commits commits;

    ErrorPages(Incidents incidents, Commits commits) {
        this.incidents = incidents;
        this.commits = commits;
    }

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource()
                .addSessionInitListener(
                        event -> event.getSession().setErrorHandler(error -> show(error.getThrowable())));
    }

    private void show(Throwable thrown) {
        var ui = UI.getCurrent();
        if (ui == null) {
            incidents.record(thrown);
            return;
        }
        switch (root(thrown)) {
            case SystemAway away -> Notices.problem(commits.isNothingChanged() ? away : away.afterChanges());
            case UserFacingException refused -> Notices.problem(refused);
            case AccessDeniedException _ -> Notices.problem(ui.getTranslation("error.access-denied"));
            case Throwable unexpected ->
                Notices.problem(ui.getTranslation(
                        commits.isNothingChanged() ? "error.incident" : "error.incident.perhaps-changed",
                        named("incident", incidents.record(unexpected))));
        }
    }

    /** The one among the causes that a person can act on, or the error itself. */
    static Throwable root(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UserFacingException || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return Outage.told(thrown).<Throwable>map(told -> told).orElse(thrown);
    }
}
