package kz.zholdama.measure.training;

import java.util.function.Supplier;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slip of A4. */
@Component
class EnrolmentScreen implements SlipScreen<ChosenPlace.AtOrganisation, Enrolment> {

    @Override
    public ReferralKind kind() {
        return ReferralKind.TRAINING;
    }

    @Override
    public Class<ChosenPlace.AtOrganisation> place() {
        return ChosenPlace.AtOrganisation.class;
    }

    @Override
    public Class<Enrolment> slip() {
        return Enrolment.class;
    }

    @Override
    public Supplier<Enrolment> ask(SlipFields fields, ChosenPlace.AtOrganisation place, @Nullable Enrolment recorded) {
        var orderDate = fields.date("orderDate", "slip.order-date", true);
        var orderNumber = fields.text("orderNumber", "slip.order-number", true);
        var qualification = fields.text("qualification", "slip.qualification", true);
        var months = fields.months("months", "slip.months");
        var until = fields.date("until", "slip.until", true);
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
        }
        return () -> new Enrolment(
                orderDate.getValue(),
                SlipFields.typed(orderNumber),
                SlipFields.typed(qualification),
                months.getValue(),
                until.getValue());
    }
}
