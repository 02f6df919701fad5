package kz.zholdama.decision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.platform.ui.LongestText;

/** Training in an educational organisation (A4). */
final class OrganisationPlaceForm extends Div implements PlaceForm {

    private final ComboBox<EducationalOrganisation> organisation;
    private final TextField qualification = new TextField(getTranslation("cases.place.qualification"));
    private final TermFields term;

    OrganisationPlaceForm(CaseFile file, PlacePickers pickers) {
        organisation = pickers.organisation();
        term = new TermFields(this, file.maxMonths());
        LongestText.of(qualification, 300);
        var form = TermFields.form();
        form.add(organisation, qualification);
        form.setColspan(organisation, 2);
        form.add(term.fields());
        add(form);
        if (file.sheet().place() instanceof ChosenPlace.AtOrganisation chosen) {
            organisation.setValue(pickers.organisation(chosen.organisationId()));
            qualification.setValue(chosen.qualification());
            term.set(chosen.months(), chosen.from(), chosen.to());
        } else if (file.application().content().details() instanceof MeasureDetails.Training training
                && training.qualification() != null) {
            qualification.setValue(training.qualification());
        }
    }

    @Override
    public boolean isComplete() {
        return EntryDialog.filled(organisation) & EntryDialog.filled(qualification) & term.isComplete();
    }

    @Override
    public PlaceChoice choice() {
        return new PlaceChoice.Organisation(organisation.getValue().storedId(), qualification.getValue(), term.value());
    }
}
