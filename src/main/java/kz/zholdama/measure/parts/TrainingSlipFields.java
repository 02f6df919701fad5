package kz.zholdama.measure.parts;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.platform.ui.DateField;
import org.jspecify.annotations.Nullable;

/** What the slips of both ways of training ask alike (A4, A5): the order, the qualification, how long. */
public final class TrainingSlipFields {

    private final DateField orderDate;
    private final TextField orderNumber;
    private final TextField qualification;
    private final IntegerField months;
    private final DateField until;

    public TrainingSlipFields(SlipFields fields) {
        orderDate = fields.date("orderDate", "slip.order-date", true);
        orderNumber = fields.text("orderNumber", "slip.order-number", true);
        qualification = fields.text("qualification", "slip.qualification", true);
        months = fields.months("months", "slip.months");
        until = fields.date("until", "slip.until", true);
    }

    /** What was recorded; before anything was what the referral says. */
    public void show(QualificationPlace place, @Nullable TrainingSlip recorded) {
        if (recorded == null) {
            showTraining(place.qualification(), place.months(), place.to());
        } else {
            orderDate.setValue(recorded.orderDate());
            SlipFields.show(orderNumber, recorded.orderNumber());
            showTraining(recorded.qualification(), recorded.months(), recorded.until());
        }
    }

    private void showTraining(@Nullable String learned, @Nullable Integer calendarMonths, @Nullable LocalDate lastDay) {
        SlipFields.show(qualification, learned);
        months.setValue(calendarMonths);
        until.setValue(lastDay);
    }

    public @Nullable LocalDate orderDate() {
        return orderDate.getValue();
    }

    public @Nullable String orderNumber() {
        return SlipFields.typed(orderNumber);
    }

    public @Nullable String qualification() {
        return SlipFields.typed(qualification);
    }

    public @Nullable Integer months() {
        return months.getValue();
    }

    public @Nullable LocalDate until() {
        return until.getValue();
    }
}
