package kz.zholdama.measure.training;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.TermFields;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.RequiredField;
import kz.zholdama.platform.ui.LongestText;

/** Training in an educational organisation (A4). */
final class OrganisationPlaceForm extends PlaceForm {

    private final ComboBox<EducationalOrganisation> organisation;
    private final TextField qualification = new TextField(getTranslation("cases.place.qualification"));
    private final TermFields term;

    OrganisationPlaceForm(ComboBox<EducationalOrganisation> organisation, Circumstances of) {
        this.organisation = organisation;
        term = new TermFields(this, of);
        LongestText.of(qualification, 300);
        var form = layout();
        form.add(organisation, qualification);
        form.setColspan(organisation, 3);
        form.setColspan(qualification, 3);
        form.add(term.fields());
        add(form);
    }

    void show(OrganisationPlace chosen) {
        qualification.setValue(chosen.qualification());
        term.show(chosen);
    }

    void wish(String wanted) {
        qualification.setValue(wanted);
    }

    @Override
    public boolean isComplete() {
        return RequiredField.isFilled(organisation) & RequiredField.isFilled(qualification) & term.isComplete();
    }

    @Override
    public PlaceChoice choice() {
        return new OrganisationChoice(organisation.getValue().storedId(), qualification.getValue(), term.value());
    }
}
