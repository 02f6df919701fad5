package kz.zholdama.measure.subsidised;

import com.vaadin.flow.component.combobox.ComboBox;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.TermFields;
import kz.zholdama.measure.ui.PlaceForm;
import org.jspecify.annotations.Nullable;

/** A subsidised workplace (A8). */
final class WorkplaceForm extends PlaceForm<WorkplaceChoice> {

    WorkplaceForm(
            ComboBox<EmployerPlace> employer,
            ComboBox<ChosenOccupation> occupation,
            @Nullable Workplace chosen,
            Circumstances of) {
        super(WorkplaceChoice.class);
        wide(require(add("contractId", employer, EmployerPlace::contractId, _ -> null)));
        wide(require(add("occupationId", occupation, ChosenOccupation::storedId, _ -> null)));
        var term = new TermFields(this, of);
        if (chosen != null) {
            term.show(chosen);
        }
    }
}
