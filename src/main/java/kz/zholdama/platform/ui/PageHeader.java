package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** The title of a page with its actions on the right. No header element: the page's one banner is the bar above. */
public final class PageHeader extends Div {

    /** No line of a title ends between the sign and the number, nor at the hyphens of it. */
    private static final Pattern NUMBER = Pattern.compile("№\\s?[\\p{L}\\p{N}/-]+");

    private final H1 title;
    private final Div actions = new Div();

    public PageHeader(String text, Component... buttons) {
        addClassName("page-header");
        title = new H1();
        setTitle(text);
        actions.addClassName("page-actions");
        actions.add(buttons);
        add(title, actions);
    }

    @Override
    public void setTitle(String text) {
        title.removeAll();
        var from = 0;
        for (var number = NUMBER.matcher(text); number.find(); from = number.end()) {
            var whole = new Span(number.group());
            whole.addClassName("unbroken");
            title.add(new Text(text.substring(from, number.start())), whole);
        }
        title.add(new Text(text.substring(from)));
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
