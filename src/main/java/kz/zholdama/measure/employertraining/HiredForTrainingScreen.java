package kz.zholdama.measure.employertraining;

import com.vaadin.flow.component.checkbox.Checkbox;
import kz.zholdama.measure.parts.TrainingSlipScreen;
import kz.zholdama.platform.ui.form.Form;
import org.springframework.stereotype.Component;

/** The slip of A5. */
@Component
class HiredForTrainingScreen implements EmployerTraining, TrainingSlipScreen<TrainingWorkplace, HiredForTraining> {

    @Override
    public Class<TrainingWorkplace> place() {
        return TrainingWorkplace.class;
    }

    @Override
    public Class<HiredForTraining> slip() {
        return HiredForTraining.class;
    }

    @Override
    public void ask(Form<HiredForTraining> form) {
        TrainingSlipScreen.super.ask(form);
        form.wide(form.add("orderCopyAttached", new Checkbox()));
    }

    @Override
    public HiredForTraining expected(TrainingWorkplace place) {
        return new HiredForTraining(null, null, place.qualification(), place.months(), place.to(), false);
    }
}
