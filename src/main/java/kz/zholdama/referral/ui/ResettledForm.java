package kz.zholdama.referral.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.ReturnSlip.Housing;
import kz.zholdama.platform.ui.DateField;

/** The slip of A11. */
final class ResettledForm extends SlipForm<ReturnSlip.Resettled> {

    private final DateField contractDate = date("contractDate", "slip.social-contract-date", true);
    private final TextField contractNumber = text("contractNumber", "slip.social-contract-number", true);
    private final DateField orderDate = date("orderDate", "slip.order-date", true);
    private final TextField orderNumber = text("orderNumber", "slip.order-number", true);
    private final RadioButtonGroup<Housing> housing =
            put("housing", new RadioButtonGroup<>(getTranslation("slip.housing")), true);
    private final TextField settlement = text("settlement", "slip.settlement", true);
    private final TextField employer = text("employer", "slip.employer", false);
    private final TextField employerAddress = text("employerAddress", "slip.employer-address", false);
    private final TextField employerPhone = text("employerPhone", "slip.employer-phone", false);

    ResettledForm(ChosenPlace.Destination place) {
        housing.setItems(Housing.values());
        housing.setItemLabelGenerator(kind -> getTranslation("housing." + kind.name()));
        settlement.setValue(place.destination());
    }

    @Override
    void show(ReturnSlip.Resettled slip) {
        contractDate.setValue(slip.contractDate());
        contractNumber.setValue(slip.contractNumber());
        orderDate.setValue(slip.orderDate());
        orderNumber.setValue(slip.orderNumber());
        housing.setValue(slip.housing());
        settlement.setValue(slip.settlement());
        employer.setValue(Objects.requireNonNullElse(slip.employer(), ""));
        employerAddress.setValue(Objects.requireNonNullElse(slip.employerAddress(), ""));
        employerPhone.setValue(Objects.requireNonNullElse(slip.employerPhone(), ""));
    }

    @Override
    ReturnSlip.Resettled slip() {
        return new ReturnSlip.Resettled(
                contractDate.getValue(),
                textOf(contractNumber),
                orderDate.getValue(),
                textOf(orderNumber),
                housing.getValue(),
                textOf(settlement),
                textOf(employer),
                textOf(employerAddress),
                textOf(employerPhone));
    }
}
