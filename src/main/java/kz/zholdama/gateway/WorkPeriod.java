package kz.zholdama.gateway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An employment contract.
 *
 * @param bin  of the employer, as the register has it
 * @param ends null while it lasts
 */
public record WorkPeriod(
        @Nullable String bin,
        String employer,
        LocalDate begins,
        @Nullable LocalDate ends) {

    @Override
    public String toString() {
        return "WorkPeriod[hidden]";
    }
}
