package kz.zholdama.measure.employertraining;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.measure.ReturnSlip;
import org.jspecify.annotations.Nullable;

/** Slip of A5: hired by an order for the time of the training; a copy of the order comes with the slip. */
public record HiredForTraining(
        @Nullable LocalDate orderDate,
        @Nullable String orderNumber,
        @Nullable String qualification,
        @Nullable Integer months,
        @Nullable LocalDate until,
        boolean orderCopyAttached)
        implements ReturnSlip {

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(until);
    }
}
