package kz.zholdama.measure.resettlement;

import java.time.LocalDate;
import kz.zholdama.measure.ReturnSlip;
import org.jspecify.annotations.Nullable;

/**
 * Slip of A11: takes part in resettlement by a social contract.
 *
 * @param settlement settlement, district or region where the housing is
 * @param employer   name; with address and phone empty while the work is not found yet
 */
public record Resettled(
        @Nullable LocalDate contractDate,
        @Nullable String contractNumber,
        @Nullable LocalDate orderDate,
        @Nullable String orderNumber,
        @Nullable Housing housing,
        @Nullable String settlement,
        @Nullable String employer,
        @Nullable String employerAddress,
        @Nullable String employerPhone)
        implements ReturnSlip {}
