package kz.zholdama.measure.subsidised;

import java.util.function.Supplier;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.measure.ui.SlipScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slip of A8. */
@Component
class EmploymentScreen implements Subsidised, SlipScreen<Workplace, Employment> {

    @Override
    public Class<Workplace> place() {
        return Workplace.class;
    }

    @Override
    public Class<Employment> slip() {
        return Employment.class;
    }

    @Override
    public Supplier<Employment> ask(SlipFields fields, Workplace place, @Nullable Employment recorded) {
        var contractDate = fields.date("contractDate", "slip.labour-contract-date", false);
        contractDate.setHelperText(contractDate.getTranslation("slip.contract-or-order"));
        var contractNumber = fields.text("contractNumber", "slip.labour-contract-number", false);
        var orderDate = fields.date("orderDate", "slip.order-date", false);
        var orderNumber = fields.text("orderNumber", "slip.order-number", false);
        var position = fields.text("position", "slip.position", true);
        var months = fields.months("months", "slip.months");
        var from = fields.date("from", "slip.from", true);
        var to = fields.date("to", "slip.to", true);
        var copy = fields.tick("slip.order-copy");
        if (recorded == null) {
            position.setValue(place.occupation());
            months.setValue(place.months());
            from.setValue(place.from());
            to.setValue(place.to());
        } else {
            contractDate.setValue(recorded.contractDate());
            SlipFields.show(contractNumber, recorded.contractNumber());
            orderDate.setValue(recorded.orderDate());
            SlipFields.show(orderNumber, recorded.orderNumber());
            SlipFields.show(position, recorded.position());
            months.setValue(recorded.months());
            from.setValue(recorded.from());
            to.setValue(recorded.to());
            copy.setValue(recorded.orderCopyAttached());
        }
        return () -> new Employment(
                contractDate.getValue(),
                SlipFields.typed(contractNumber),
                orderDate.getValue(),
                SlipFields.typed(orderNumber),
                SlipFields.typed(position),
                months.getValue(),
                from.getValue(),
                to.getValue(),
                copy.getValue());
    }
}
