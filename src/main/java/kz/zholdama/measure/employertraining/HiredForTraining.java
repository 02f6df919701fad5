package kz.zholdama.measure.employertraining;

import java.time.LocalDate;
import kz.zholdama.measure.parts.TrainingSlip;
import org.jspecify.annotations.Nullable;

/** Slip of A5: hired by an order for the time of the training; a copy of the order comes with the slip. */
public record HiredForTraining(
        @Nullable LocalDate orderDate,
        @Nullable String orderNumber,
        @Nullable String qualification,
        @Nullable Integer months,
        @Nullable LocalDate until,
        boolean orderCopyAttached)
        implements TrainingSlip {}
