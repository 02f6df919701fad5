package kz.zholdama.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import kz.zholdama.decision.CaseFile;

/** A titled part of the case screen. Its fields stay while the case changes; only what is listed is drawn anew. */
abstract class CasePanel extends Section {

    private final CaseDesk desk;

    CasePanel(CaseDesk desk, String titleKey) {
        this.desk = desk;
        addClassName("panel");
        var title = new H2(getTranslation(titleKey));
        title.setId(titleKey.replace('.', '-'));
        getElement().setAttribute("aria-labelledby", titleKey.replace('.', '-'));
        add(title);
        desk.onShow(this::show);
    }

    final CaseDesk desk() {
        return desk;
    }

    abstract void show(CaseFile file);

    /** One record of a list in a panel, with its buttons at the end. */
    static Div line(Component content, Component... actions) {
        var text = new Div(content);
        text.addClassNames("case-line-text", "wrap");
        var line = new Div(text);
        line.add(actions);
        line.addClassName("case-line");
        return line;
    }
}
