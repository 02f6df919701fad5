package kz.zholdama.eligibility;

import java.util.Map;

/** Resettlement goes to a receiving region on a decision of the regional commission (Social Code 112; A11). */
final class DestinationRule extends RulesOfMeasure {

    DestinationRule() {
        super("destination");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind() == MeasureKind.RESETTLEMENT;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        if (Boolean.FALSE.equals(facts.place().receivingRegion())) {
            return present("not-receiving-region", Map.of());
        }
        if (facts.place().receivingRegion() == null) {
            return unknown(Fact.PLACE);
        }
        return Boolean.TRUE.equals(facts.place().commissionDecisionKnown()) ? met() : unknown(Fact.COMMISSION_DECISION);
    }
}
