package kz.zholdama.measure.resettlement;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.ChosenPlace;
import org.jspecify.annotations.Nullable;

/**
 * Resettlement (A11).
 *
 * @param destination     settlement, district and region as printed
 * @param receivingCentre career centre of the place of resettlement for the slip
 * @param receivingCentreId where it is one of the directory, whose specialists send the slip back; its name stands beside it
 * @param commission      what the regional commission has decided on it; null in what was stored before that stood here
 */
public record Destination(
        long settlementId,
        String destination,
        Long occupationId,
        String occupationCode,
        String occupation,
        @Nullable String commissionDecisionNumber,
        @Nullable LocalDate commissionDecisionDate,
        List<Relative> family,
        @Nullable String receivingCentre,
        @Nullable CommissionAnswer commission,
        @Nullable Long receivingCentreId)
        implements ChosenPlace {

    public Destination {
        family = List.copyOf(family);
    }

    @Override
    public String host() {
        return destination;
    }

    boolean isDecided() {
        return commissionDecisionNumber != null && commissionDecisionDate != null;
    }
}
