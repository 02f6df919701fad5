package kz.zholdama.eligibility.rules.place;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/**
 * The regional commission has decided on the resettlement; the referral cites number and date (A11). Who did not ask it does
 * not meet the Rules; while it has not decided, the case waits.
 */
final class CommissionDecisionRule extends Rule {

    CommissionDecisionRule() {
        super("commission-decision", RefusalGround.RULES_NOT_MET, "Social Code 112; A11", Fact.COMMISSION_DECISION);
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind().equals(MeasureKind.RESETTLEMENT);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        if (Boolean.TRUE.equals(facts.place().commissionDecisionKnown())) {
            return met();
        }
        return switch (facts.resettlement().commission()) {
            case DECIDED -> met();
            case NONE_ASKED -> present("no-commission-decision");
            case NOT_DECIDED_YET -> unknown(Fact.COMMISSION_DECISION);
            case null -> unknown(Fact.COMMISSION_DECISION);
        };
    }
}
