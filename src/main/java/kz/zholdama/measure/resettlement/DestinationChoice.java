package kz.zholdama.measure.resettlement;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.PlaceChoice;
import org.jspecify.annotations.Nullable;

/**
 * A settlement of the directory, and as what.
 *
 * @param commission      what the regional commission has decided; number and date only of a decision
 * @param receivingCentre career centre of the place of resettlement for the slip, where the directory has it not; may be blank
 * @param receivingCentreId that of the directory, null for none
 */
public record DestinationChoice(
        long settlementId,
        long occupationId,
        @Nullable CommissionAnswer commission,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        List<Relative> family,
        @Nullable String receivingCentre,
        @Nullable Long receivingCentreId)
        implements PlaceChoice {

    public DestinationChoice {
        family = List.copyOf(family);
    }

    DestinationChoice withFamily(List<Relative> moving) {
        return new DestinationChoice(
                settlementId,
                occupationId,
                commission,
                decisionNumber,
                decisionDate,
                moving,
                receivingCentre,
                receivingCentreId);
    }

    @Override
    public String toString() {
        return "DestinationChoice[hidden]";
    }
}
