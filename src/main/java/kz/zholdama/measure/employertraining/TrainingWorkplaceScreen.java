package kz.zholdama.measure.employertraining;

import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.parts.EmployerPicker;
import kz.zholdama.measure.parts.QualificationPlaceForm;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.PlaceScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The place of A5. */
@Component
class TrainingWorkplaceScreen implements EmployerTraining, PlaceScreen<TrainingWorkplace> {

    private final EmployerPicker employers;

    TrainingWorkplaceScreen(EmployerPicker employers) {
        this.employers = employers;
    }

    @Override
    public Class<TrainingWorkplace> place() {
        return TrainingWorkplace.class;
    }

    @Override
    public PlaceForm<?> form(
            @Nullable TrainingWorkplace chosen, MeasureDetails details, CaseFacts known, Circumstances of) {
        var form = new QualificationPlaceForm<>(
                TrainingWorkplaceChoice.class, "contractId", employers.of(of.measure()), EmployerPlace::contractId, of);
        if (chosen != null) {
            form.fill(chosen);
        } else if (details instanceof EmployerTrainingDetails wish && wish.qualification() != null) {
            form.wish(wish.qualification());
        }
        return form;
    }
}
