package kz.zholdama.measure.ownbusiness;

import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.measure.ReturnSlip;
import org.jspecify.annotations.Nullable;

/** The slip: the business is registered. */
public record Opening(
        @Nullable LocalDate registeredOn, @Nullable String number) implements ReturnSlip {

    @Override
    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(registeredOn);
    }
}
