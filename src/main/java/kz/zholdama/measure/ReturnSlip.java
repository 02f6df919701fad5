package kz.zholdama.measure;

import java.time.LocalDate;
import java.util.Optional;

/** What the host wrote on the tear-off part and sent back: exactly the fields of that annex's slip. */
public interface ReturnSlip {

    /** First day of the participation, when the slip names it. */
    default Optional<LocalDate> firstDay() {
        return Optional.empty();
    }

    /** Last day of the participation, when the slip names it. */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }
}
