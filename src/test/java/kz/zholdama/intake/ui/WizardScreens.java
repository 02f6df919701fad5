package kz.zholdama.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The wizard of a centre of its own; fields and messages of a step are found by what is written beside them. */
abstract class WizardScreens extends Screens {

    @Autowired
    Drafts drafts;

    @Autowired
    Filings filings;

    Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    static String stepTitle() {
        return _get(H2.class).getText();
    }

    static List<String> warnings() {
        return withClass("warning-note");
    }

    static List<String> problems() {
        return withClass("error-summary");
    }

    static List<String> withClass(String name) {
        return _find(Div.class, spec -> spec.withClasses(name)).stream()
                .filter(Component::isVisible)
                .map(one -> one.getElement().getTextRecursively())
                .filter(text -> !text.isBlank())
                .toList();
    }

    <T> RadioButtonGroup<T> radio(String label) {
        return labelled(RadioButtonGroup.class, label);
    }

    <T> ComboBox<T> combo(String label) {
        return labelled(ComboBox.class, label);
    }

    <T> Select<T> select(String label) {
        return labelled(Select.class, label);
    }

    <T> CheckboxGroup<T> checks(String label) {
        return labelled(CheckboxGroup.class, label);
    }
}
