package kz.zholdama.eligibility;

import java.util.List;

/** The regional commission has decided on the resettlement; the referral cites number and date (A11). */
final class CommissionDecisionRule extends Rule {

    CommissionDecisionRule() {
        super("commission-decision", RefusalGround.RULES_NOT_MET, "Social Code 112; A11");
    }

    @Override
    boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind() == MeasureKind.RESETTLEMENT;
    }

    @Override
    List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        return Boolean.TRUE.equals(facts.place().commissionDecisionKnown()) ? met() : unknown(Fact.COMMISSION_DECISION);
    }
}
