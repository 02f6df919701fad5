package kz.zholdama.measure.employertraining;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.TermFields;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.RequiredField;
import kz.zholdama.platform.ui.LongestText;

/** Training at an employer's workplace (A5). */
final class TrainingEmployerForm extends PlaceForm {

    private final ComboBox<EmployerPlace> employer;
    private final TextField qualification = new TextField(getTranslation("cases.place.qualification"));
    private final TermFields term;

    TrainingEmployerForm(ComboBox<EmployerPlace> employer, Circumstances of) {
        this.employer = employer;
        term = new TermFields(this, of);
        LongestText.of(qualification, 300);
        var form = layout();
        form.add(employer, qualification);
        form.setColspan(employer, 3);
        form.setColspan(qualification, 3);
        form.add(term.fields());
        add(form);
    }

    void show(TrainingWorkplace chosen) {
        qualification.setValue(chosen.qualification());
        term.show(chosen);
    }

    void wish(String wanted) {
        qualification.setValue(wanted);
    }

    @Override
    public boolean isComplete() {
        return RequiredField.isFilled(employer) & RequiredField.isFilled(qualification) & term.isComplete();
    }

    @Override
    public PlaceChoice choice() {
        return new TrainingWorkplaceChoice(employer.getValue().contractId(), qualification.getValue(), term.value());
    }
}
