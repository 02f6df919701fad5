package kz.zholdama.referral.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.ui.DateField;

/** The slip of A8. */
final class EmploymentForm extends SlipForm<ReturnSlip.Employment> {

    private final DateField contractDate = date("contractDate", "slip.labour-contract-date", false);
    private final TextField contractNumber = text("contractNumber", "slip.labour-contract-number", false);
    private final DateField orderDate = date("orderDate", "slip.order-date", false);
    private final TextField orderNumber = text("orderNumber", "slip.order-number", false);
    private final TextField position = text("position", "slip.position", true);
    private final IntegerField months = months("months", "slip.months");
    private final DateField from = date("from", "slip.from", true);
    private final DateField to = date("to", "slip.to", true);
    private final Checkbox copy = tick("slip.order-copy");

    EmploymentForm(ChosenPlace.Workplace place) {
        contractDate.setHelperText(getTranslation("slip.contract-or-order"));
        position.setValue(place.occupation());
        months.setValue(place.months());
        from.setValue(place.from());
        to.setValue(place.to());
    }

    @Override
    void show(ReturnSlip.Employment slip) {
        contractDate.setValue(slip.contractDate());
        contractNumber.setValue(slip.contractNumber());
        orderDate.setValue(slip.orderDate());
        orderNumber.setValue(slip.orderNumber());
        position.setValue(slip.position());
        months.setValue(slip.months());
        from.setValue(slip.from());
        to.setValue(slip.to());
        copy.setValue(slip.orderCopyAttached());
    }

    @Override
    ReturnSlip.Employment slip() {
        return new ReturnSlip.Employment(
                contractDate.getValue(),
                textOf(contractNumber),
                orderDate.getValue(),
                textOf(orderNumber),
                textOf(position),
                months.getValue(),
                from.getValue(),
                to.getValue(),
                copy.getValue());
    }
}
