package kz.zholdama.measure.employertraining;

import java.util.function.Supplier;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import kz.zholdama.measure.ui.TrainingSlipFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slip of A5. */
@Component
class HiredForTrainingScreen implements SlipScreen<TrainingWorkplace, HiredForTraining> {

    @Override
    public ReferralKind kind() {
        return ReferralKind.EMPLOYER_TRAINING;
    }

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
        if (recorded == null) {
            asked.showTraining(place.qualification(), place.months(), place.to());
        } else {
            asked.showOrder(recorded.orderDate(), recorded.orderNumber());
            asked.showTraining(recorded.qualification(), recorded.months(), recorded.until());
            copy.setValue(recorded.orderCopyAttached());
        }
        return () -> new HiredForTraining(
                asked.orderDate(),
                asked.orderNumber(),
                asked.qualification(),
                asked.months(),
                asked.until(),
                copy.getValue());
    }
}
