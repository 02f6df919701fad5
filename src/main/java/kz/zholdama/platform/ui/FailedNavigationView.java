package kz.zholdama.platform.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.SystemAway;
import kz.zholdama.platform.web.Incidents;
import org.springframework.security.access.AccessDeniedException;

/** Shown instead of a screen that could not be opened: why, and the way back. */
@AnonymousAllowed
class FailedNavigationView extends Div implements HasErrorParameter<Exception>, TitledPage {

    private final Incidents incidents;

    FailedNavigationView(Incidents incidents) {
        this.incidents = incidents;
        addClassName("page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        return switch (ErrorPages.root(parameter.getException())) {
            case SystemAway away ->
                show(RefusalText.of(this, away), "error.away.page", HttpStatusCode.SERVICE_UNAVAILABLE);
            case UserFacingException refused ->
                show(RefusalText.of(this, refused), "error.hint", HttpStatusCode.CONFLICT);
            case AccessDeniedException _ ->
                show(getTranslation("error.access-denied"), "error.access-denied.hint", HttpStatusCode.FORBIDDEN);
            case Throwable unexpected ->
                show(
                        getTranslation("error.page-incident", named("incident", incidents.record(unexpected))),
                        "error.page-incident.hint",
                        HttpStatusCode.INTERNAL_SERVER_ERROR);
        };
    }

    private int show(String text, String hintKey, HttpStatusCode status) {
        removeAll();
        add(
                new PageHeader(getTranslation("error.title")),
                new EmptyState(text, getTranslation(hintKey), new Anchor("", getTranslation("error.home"))));
        return status.getCode();
    }

    @Override
    public String title() {
        return getTranslation("error.title");
    }
}
