package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.EntryDialog;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.LongestText;

/** Whether a legal representative consents, when it was not told at the intake or has changed since (Social Code 111(6)). */
final class RepresentativeDialog extends EntryDialog {

    private final CaseDesk desk;
    private final RadioButtonGroup<Boolean> given = new RadioButtonGroup<>(getTranslation("cases.representative"));
    private final TextField name = new TextField(getTranslation("cases.representative.name"));
    private final TextField relation = new TextField(getTranslation("cases.representative.relation"));
    private final DateField on = new DateField(getTranslation("cases.representative.on"));

    RepresentativeDialog(CaseDesk desk) {
        super("cases.representative");
        this.desk = desk;
        given.setItems(true, false);
        given.setItemLabelGenerator(
                yes -> getTranslation(yes ? "representative-consent.given" : "representative-consent.none"));
        given.addValueChangeListener(_ -> askFurther());
        LongestText.of(name, 300);
        LongestText.of(relation, 100);
        askWide(given);
        askWide(name);
        ask(relation, on);
        var known = desk.file().assessment().facts().representativeConsent();
        if (known != null) {
            given.setValue(known.given());
            name.setValue(known.name() == null ? "" : known.name());
            relation.setValue(known.relation() == null ? "" : known.relation());
            on.setValue(known.givenOn());
        }
        askFurther();
    }

    private void askFurther() {
        var consents = Boolean.TRUE.equals(given.getValue());
        name.setVisible(consents);
        relation.setVisible(consents);
        on.setVisible(consents);
    }

    @Override
    protected boolean isComplete() {
        return filled(given) && (!given.getValue() || filled(name) & filled(relation) & filled(on));
    }

    @Override
    protected boolean save() {
        var told = given.getValue()
                ? new RepresentativeConsent(
                        true, name.getValue().strip(), relation.getValue().strip(), on.getValue())
                : RepresentativeConsent.NONE;
        return desk.record(sheet -> sheet.withRepresentativeConsent(told));
    }
}
