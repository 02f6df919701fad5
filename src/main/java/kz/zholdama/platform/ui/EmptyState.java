package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shown where a list has nothing: what that means and what to do next. */
public final class EmptyState extends Div {

    public EmptyState(String title, String hint, Component... actions) {
        addClassName("empty-state");
        var heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        add(heading, new Paragraph(hint));
        add(actions);
    }
}
