package kz.zholdama.measure.resettlement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decision of the regional commission on resettlement. */
public record CommissionDecision(
        @Nullable String number, @Nullable LocalDate date) {

    static final CommissionDecision BLANK = new CommissionDecision(null, null);
}
