package kz.zholdama.measure.employertraining;

import java.util.function.Supplier;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slip of A5. */
@Component
class HiredForTrainingScreen implements SlipScreen<ChosenPlace.TrainingAtEmployer, HiredForTraining> {

    @Override
    public ReferralKind kind() {
        return ReferralKind.EMPLOYER_TRAINING;
    }

    @Override
    public Class<ChosenPlace.TrainingAtEmployer> place() {
        return ChosenPlace.TrainingAtEmployer.class;
    }

    @Override
    public Class<HiredForTraining> slip() {
        return HiredForTraining.class;
    }

    @Override
    public Supplier<HiredForTraining> ask(
            SlipFields fields, ChosenPlace.TrainingAtEmployer place, @Nullable HiredForTraining recorded) {
        var orderDate = fields.date("orderDate", "slip.order-date", true);
        var orderNumber = fields.text("orderNumber", "slip.order-number", true);
        var qualification = fields.text("qualification", "slip.qualification", true);
        var months = fields.months("months", "slip.months");
        var until = fields.date("until", "slip.until", true);
        var copy = fields.tick("slip.order-copy");
        if (recorded == null) {
            qualification.setValue(place.qualification());
            months.setValue(place.months());
            until.setValue(place.to());
        } else {
            orderDate.setValue(recorded.orderDate());
            SlipFields.show(orderNumber, recorded.orderNumber());
            SlipFields.show(qualification, recorded.qualification());
            months.setValue(recorded.months());
            until.setValue(recorded.until());
            copy.setValue(recorded.orderCopyAttached());
        }
        return () -> new HiredForTraining(
                orderDate.getValue(),
                SlipFields.typed(orderNumber),
                SlipFields.typed(qualification),
                months.getValue(),
                until.getValue(),
                copy.getValue());
    }
}
