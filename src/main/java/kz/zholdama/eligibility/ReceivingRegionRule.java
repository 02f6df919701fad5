package kz.zholdama.eligibility;

import java.util.List;

/** Resettlement goes to a receiving region. */
final class ReceivingRegionRule extends Rule {

    ReceivingRegionRule() {
        super("receiving-region", RefusalGround.RULES_NOT_MET, "Social Code 112");
    }

    @Override
    boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind() == MeasureKind.RESETTLEMENT;
    }

    @Override
    List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var receiving = facts.place().receivingRegion();
        if (receiving == null) {
            return unknown(Fact.PLACE);
        }
        return receiving ? met() : present("not-receiving-region");
    }
}
