package kz.zholdama.measure.training;

import java.util.function.Supplier;
import kz.zholdama.measure.parts.TrainingSlipFields;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slip of A4. */
@Component
class EnrolmentScreen implements Training, SlipScreen<OrganisationPlace, Enrolment> {

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
        asked.show(place, recorded);
        return () -> new Enrolment(
                asked.orderDate(), asked.orderNumber(), asked.qualification(), asked.months(), asked.until());
    }
}
