package kz.zholdama.measure.resettlement;

import java.util.List;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.parts.ChosenOccupation;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for voluntary resettlement (Social Code 112). The destination may be wished for
 * loosely: a region or a settlement.
 *
 * @param wantedPlace        in words; once it is filed those of the settlement, if one was chosen
 * @param commissionDecision number and date, when the commission has decided
 * @param commission         null while not told
 */
public record ResettlementDetails(
        @Nullable Long wantedSettlementId,
        @Nullable String wantedPlace,
        @Nullable ChosenOccupation occupation,
        List<FamilyMember> family,
        @Nullable CommissionDecision commissionDecision,
        @Nullable CommissionAnswer commission)
        implements MeasureDetails {

    static final ResettlementDetails BLANK = new ResettlementDetails(null, null, null, List.of(), null, null);

    public ResettlementDetails {
        family = family == null ? List.of() : List.copyOf(family);
        if (commission == null && commissionDecision != null) {
            commission = CommissionAnswer.DECIDED; // what was filed earlier says no more than that
        }
    }
}
