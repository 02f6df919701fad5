package kz.zholdama.measure.subsidised;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.measure.ReturnSlip;
import org.jspecify.annotations.Nullable;

/** Slip of A8: hired by a labour contract, an order (a copy of it comes with the slip), or both. */
public record Employment(
        @Nullable LocalDate contractDate,
        @Nullable String contractNumber,
        @Nullable LocalDate orderDate,
        @Nullable String orderNumber,
        @Nullable String position,
        @Nullable Integer months,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean orderCopyAttached)
        implements ReturnSlip {

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(from);
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(to);
    }
}
