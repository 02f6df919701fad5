package kz.zholdama.measure.subsidised;

import com.vaadin.flow.component.combobox.ComboBox;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.TermFields;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.RequiredField;
import org.jspecify.annotations.Nullable;

/** A subsidised workplace (A8). */
final class WorkplaceForm extends PlaceForm {

    private final ComboBox<EmployerPlace> employer;
    private final ComboBox<ChosenOccupation> occupation;
    private final TermFields term;

    WorkplaceForm(
            ComboBox<EmployerPlace> employer,
            ComboBox<ChosenOccupation> occupation,
            @Nullable Workplace chosen,
            Circumstances of) {
        this.employer = employer;
        this.occupation = occupation;
        term = new TermFields(this, of);
        var form = layout();
        form.add(employer, occupation);
        form.setColspan(employer, 3);
        form.setColspan(occupation, 3);
        form.add(term.fields());
        add(form);
        if (chosen != null) {
            term.show(chosen);
        }
    }

    @Override
    public boolean isComplete() {
        return RequiredField.isFilled(employer) & RequiredField.isFilled(occupation) & term.isComplete();
    }

    @Override
    public PlaceChoice choice() {
        return new WorkplaceChoice(
                employer.getValue().contractId(), occupation.getValue().storedId(), term.value());
    }
}
