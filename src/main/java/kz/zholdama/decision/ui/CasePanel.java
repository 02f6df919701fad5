package kz.zholdama.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.platform.ui.Focus;

/** A titled part of the case screen. Its fields stay while the case changes; only what is listed is drawn anew. */
public abstract class CasePanel extends Section {

    private final CaseDesk desk;

    @SuppressWarnings("this-escape") // what it calls is the framework's; nobody here overrides it
    protected CasePanel(CaseDesk desk, String titleKey) {
        this.desk = desk;
        addClassName("panel");
        var title = new H2(getTranslation(titleKey));
        title.setId(titleKey.replace('.', '-'));
        getElement().setAttribute("aria-labelledby", titleKey.replace('.', '-'));
        add(title);
    }

    protected final CaseDesk desk() {
        return desk;
    }

    /** Draws what has changed. The screen that the panel stands on calls it whenever the case changes. */
    public abstract void show(CaseFile file);

    /** What puts the focus on what is left to do here, when something is. */
    public Optional<Runnable> toDo() {
        return Optional.empty();
    }

    /** The same of one field or button that waits, or does not. */
    protected static Optional<Runnable> toDo(Component part, boolean waits) {
        return waits ? Optional.of(() -> Focus.on(part)) : Optional.empty();
    }

    protected final Div warning(String key) {
        var note = new Div(getTranslation(key));
        note.addClassName("warning-note");
        return note;
    }

    /** One record of a list in a panel, with its buttons at the end. */
    protected static Div line(Component content, Component... actions) {
        var text = new Div(content);
        text.addClassNames("case-line-text", "wrap");
        var line = new Div(text);
        line.add(actions);
        line.addClassName("case-line");
        return line;
    }
}
