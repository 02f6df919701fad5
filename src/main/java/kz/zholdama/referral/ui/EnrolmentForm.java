package kz.zholdama.referral.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.ui.DateField;

/** The slip of A4. */
final class EnrolmentForm extends SlipForm<ReturnSlip.Enrolment> {

    private final DateField orderDate = date("orderDate", "slip.order-date", true);
    private final TextField orderNumber = text("orderNumber", "slip.order-number", true);
    private final TextField qualification = text("qualification", "slip.qualification", true);
    private final IntegerField months = months("months", "slip.months");
    private final DateField until = date("until", "slip.until", true);

    EnrolmentForm(ChosenPlace.AtOrganisation place) {
        qualification.setValue(place.qualification());
        months.setValue(place.months());
        until.setValue(place.to());
    }

    @Override
    void show(ReturnSlip.Enrolment slip) {
        orderDate.setValue(slip.orderDate());
        orderNumber.setValue(slip.orderNumber());
        qualification.setValue(slip.qualification());
        months.setValue(slip.months());
        until.setValue(slip.until());
    }

    @Override
    ReturnSlip.Enrolment slip() {
        return new ReturnSlip.Enrolment(
                orderDate.getValue(), textOf(orderNumber), textOf(qualification), months.getValue(), until.getValue());
    }
}
