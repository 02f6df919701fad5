package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;

/** The title of a page with its actions on the right. No header element: the page's one banner is the bar above. */
public final class PageHeader extends Div {

    private final H1 title;
    private final Div actions = new Div();

    public PageHeader(String text, Component... buttons) {
        addClassName("page-header");
        title = new H1(text);
        actions.addClassName("page-actions");
        actions.add(buttons);
        add(title, actions);
    }

    @Override
    public void setTitle(String text) {
        title.setText(text);
    }

    /** A line of explanation below the title. */
    public PageHeader withHint(String text) {
        var hint = new Span(text);
        hint.addClassName("page-hint");
        add(hint);
        return this;
    }

    public void addAction(Component action) {
        actions.add(action);
    }
}
