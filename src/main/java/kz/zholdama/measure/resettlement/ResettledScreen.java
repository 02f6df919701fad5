package kz.zholdama.measure.resettlement;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Supplier;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slip of A11. */
@Component
class ResettledScreen implements Resettlement, SlipScreen<Destination, Resettled> {

    @Override
    public Class<Destination> place() {
        return Destination.class;
    }

    @Override
    public Class<Resettled> slip() {
        return Resettled.class;
    }

    @Override
    public Supplier<Resettled> ask(SlipFields fields, Destination place, @Nullable Resettled recorded) {
        var contractDate = fields.date("contractDate", "slip.social-contract-date", true);
        var contractNumber = fields.text("contractNumber", "slip.social-contract-number", true);
        var orderDate = fields.date("orderDate", "slip.order-date", true);
        var orderNumber = fields.text("orderNumber", "slip.order-number", true);
        var housing = fields.put("housing", housing(), true);
        var settlement = fields.text("settlement", "slip.settlement", true);
        var employer = fields.text("employer", "slip.employer", false);
        var employerAddress = fields.text("employerAddress", "slip.employer-address", false);
        var employerPhone = fields.text("employerPhone", "slip.employer-phone", false);
        if (recorded == null) {
            settlement.setValue(place.destination());
        } else {
            contractDate.setValue(recorded.contractDate());
            SlipFields.show(contractNumber, recorded.contractNumber());
            orderDate.setValue(recorded.orderDate());
            SlipFields.show(orderNumber, recorded.orderNumber());
            housing.setValue(recorded.housing());
            SlipFields.show(settlement, recorded.settlement());
            SlipFields.show(employer, recorded.employer());
            SlipFields.show(employerAddress, recorded.employerAddress());
            SlipFields.show(employerPhone, recorded.employerPhone());
        }
        return () -> new Resettled(
                contractDate.getValue(),
                SlipFields.typed(contractNumber),
                orderDate.getValue(),
                SlipFields.typed(orderNumber),
                housing.getValue(),
                SlipFields.typed(settlement),
                SlipFields.typed(employer),
                SlipFields.typed(employerAddress),
                SlipFields.typed(employerPhone));
    }

    private static RadioButtonGroup<Housing> housing() {
        var group = new RadioButtonGroup<Housing>();
        group.setLabel(group.getTranslation("slip.housing"));
        group.setItems(Housing.values());
        group.setItemLabelGenerator(kind -> group.getTranslation("housing." + kind.name()));
        return group;
    }
}
