package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.platform.ui.form.Form;
import org.jspecify.annotations.Nullable;

/** Whether a legal representative consents, when it was not told at the intake or has changed since (Social Code 111(6)). */
final class RepresentativeForm extends Form<RepresentativeConsent> {

    RepresentativeForm(@Nullable RepresentativeConsent known) {
        super(RepresentativeConsent.class, "cases.representative.");
        var given = wide(require(add("given", new RadioButtonGroup<Boolean>(getTranslation("cases.representative")))));
        given.setItems(true, false);
        given.setItemLabelGenerator(
                yes -> getTranslation(yes ? "representative-consent.given" : "representative-consent.none"));
        var further = List.<Component>of(
                wide(require(text("name", 300))), require(text("relation", 100)), require(date("givenOn")));
        further.forEach(field -> field.setVisible(false));
        given.addValueChangeListener(
                event -> further.forEach(field -> field.setVisible(Boolean.TRUE.equals(event.getValue()))));
        if (known != null) {
            show(known);
        }
    }

    /** Who and when count only with a consent. */
    static RepresentativeConsent told(RepresentativeConsent typed) {
        return typed.given() ? typed : RepresentativeConsent.NONE;
    }
}
