package kz.zholdama.platform.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteNotFoundError;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The address leads nowhere, or not for this role: which of the two is not told. */
@AnonymousAllowed
class NoSuchPageView extends RouteNotFoundError implements TitledPage {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var page = new Div(
                new PageHeader(getTranslation("error.no-page.title")),
                new EmptyState(
                        getTranslation("error.no-page"),
                        getTranslation("error.no-page.hint"),
                        new Anchor("", getTranslation("error.home"))));
        page.addClassName("page");
        getElement().removeAllChildren();
        getElement().appendChild(page.getElement());
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String title() {
        return getTranslation("error.no-page.title");
    }
}
