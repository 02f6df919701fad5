package kz.zholdama.measure.employertraining;

import java.util.function.Supplier;
import kz.zholdama.measure.parts.TrainingSlipFields;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slip of A5. */
@Component
class HiredForTrainingScreen implements EmployerTraining, SlipScreen<TrainingWorkplace, HiredForTraining> {

    @Override
    public Class<TrainingWorkplace> place() {
        return TrainingWorkplace.class;
    }

    @Override
    public Class<HiredForTraining> slip() {
        return HiredForTraining.class;
    }

    @Override
    public Supplier<HiredForTraining> ask(
            SlipFields fields, TrainingWorkplace place, @Nullable HiredForTraining recorded) {
        var asked = new TrainingSlipFields(fields);
        var copy = fields.tick("slip.order-copy");
        asked.show(place, recorded);
        copy.setValue(recorded != null && recorded.orderCopyAttached());
        return () -> new HiredForTraining(
                asked.orderDate(),
                asked.orderNumber(),
                asked.qualification(),
                asked.months(),
                asked.until(),
                copy.getValue());
    }
}
