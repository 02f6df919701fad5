package kz.zholdama.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedConsents;

/** Step 5: the two consents, as A1 words them. The person may refuse: that leads to ground 4 (A2.9) and blocks nothing here. */
final class ConsentsStep extends WizardStep {

    private final RadioButtonGroup<Boolean> personalData = consent("personalData");
    private final RadioButtonGroup<Boolean> protectedSecrets = consent("protectedSecrets");
    private final Div refused = note(getTranslation("intake.consent.refused"));

    ConsentsStep(DraftContent content) {
        super(IntakeStep.CONSENTS);
        personalData.setValue(content.consents().personalData());
        protectedSecrets.setValue(content.consents().protectedSecrets());
        refused.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("intake.consent.hint")), personalData, protectedSecrets, refused);
        warn();
    }

    private RadioButtonGroup<Boolean> consent(String name) {
        var group = require(choice(
                name,
                "intake.consent." + name,
                List.of(true, false),
                yes -> yes ? "intake.consent.yes" : "intake.consent.no"));
        group.addClassName("consent");
        group.addValueChangeListener(_ -> warn());
        return group;
    }

    private void warn() {
        refused.setVisible(
                Boolean.FALSE.equals(personalData.getValue()) || Boolean.FALSE.equals(protectedSecrets.getValue()));
    }

    @Override
    DraftContent typed(DraftContent before) {
        return before.with(new TypedConsents(personalData.getValue(), protectedSecrets.getValue()));
    }
}
