package kz.zholdama.decision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.platform.ui.LongestText;

/** Training at an employer's workplace (A5). */
final class TrainingEmployerForm extends Div implements PlaceForm {

    private final ComboBox<EmployerPlace> employer;
    private final TextField qualification = new TextField(getTranslation("cases.place.qualification"));
    private final TermFields term;

    TrainingEmployerForm(CaseFile file, PlacePickers pickers) {
        employer = pickers.employer(file.application().measure());
        term = new TermFields(this, file.maxMonths());
        LongestText.of(qualification, 300);
        var form = TermFields.form();
        form.add(employer, qualification);
        form.setColspan(employer, 2);
        form.add(term.fields());
        add(form);
        if (file.sheet().place() instanceof ChosenPlace.TrainingAtEmployer chosen) {
            qualification.setValue(chosen.qualification());
            term.set(chosen.months(), chosen.from(), chosen.to());
        } else if (file.application().content().details() instanceof MeasureDetails.Training training
                && training.qualification() != null) {
            qualification.setValue(training.qualification());
        }
    }

    @Override
    public boolean isComplete() {
        return EntryDialog.filled(employer) & EntryDialog.filled(qualification) & term.isComplete();
    }

    @Override
    public PlaceChoice choice() {
        return new PlaceChoice.TrainingEmployer(
                employer.getValue().contractId(), qualification.getValue(), term.value());
    }
}
