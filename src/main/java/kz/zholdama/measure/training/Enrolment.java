package kz.zholdama.measure.training;

import java.time.LocalDate;
import kz.zholdama.measure.parts.TrainingSlip;
import org.jspecify.annotations.Nullable;

/** Slip of A4: enrolled by an order, to be trained until a day. */
public record Enrolment(
        @Nullable LocalDate orderDate,
        @Nullable String orderNumber,
        @Nullable String qualification,
        @Nullable Integer months,
        @Nullable LocalDate until)
        implements TrainingSlip {}
