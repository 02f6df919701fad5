package kz.zholdama.measure.training;

import java.util.function.Supplier;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import kz.zholdama.measure.ui.TrainingSlipFields;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slip of A4. */
@Component
class EnrolmentScreen implements SlipScreen<OrganisationPlace, Enrolment> {

    @Override
    public ReferralKind kind() {
        return ReferralKind.TRAINING;
    }

    @Override
    public Class<OrganisationPlace> place() {
        return OrganisationPlace.class;
    }

    @Override
    public Class<Enrolment> slip() {
        return Enrolment.class;
    }

    @Override
    public Supplier<Enrolment> ask(SlipFields fields, OrganisationPlace place, @Nullable Enrolment recorded) {
        var asked = new TrainingSlipFields(fields);
        if (recorded == null) {
            asked.showTraining(place.qualification(), place.months(), place.to());
        } else {
            asked.showOrder(recorded.orderDate(), recorded.orderNumber());
            asked.showTraining(recorded.qualification(), recorded.months(), recorded.until());
        }
        return () -> new Enrolment(
                asked.orderDate(), asked.orderNumber(), asked.qualification(), asked.months(), asked.until());
    }
}
