package kz.zholdama.decision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.Occupation;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;

/** A subsidised workplace (A8). */
final class WorkplaceForm extends Div implements PlaceForm {

    private final ComboBox<EmployerPlace> employer;
    private final ComboBox<Occupation> occupation;
    private final TermFields term;

    WorkplaceForm(CaseFile file, PlacePickers pickers) {
        employer = pickers.employer(file.application().measure());
        occupation = pickers.occupation();
        term = new TermFields(this, file.maxMonths());
        var form = TermFields.form();
        form.add(employer, occupation);
        form.setColspan(employer, 2);
        form.add(term.fields());
        add(form);
        if (file.sheet().place() instanceof ChosenPlace.Workplace chosen) {
            occupation.setValue(pickers.occupation(chosen.occupationId()));
            term.set(chosen.months(), chosen.from(), chosen.to());
        } else if (file.application().content().details() instanceof MeasureDetails.Subsidised work
                && work.occupation() != null) {
            occupation.setValue(pickers.occupation(work.occupation().id()));
        }
    }

    @Override
    public boolean isComplete() {
        return EntryDialog.filled(employer) & EntryDialog.filled(occupation) & term.isComplete();
    }

    @Override
    public PlaceChoice choice() {
        return new PlaceChoice.Workplace(
                employer.getValue().contractId(), occupation.getValue().storedId(), term.value());
    }
}
