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
 * Resettlement goes to the applicant's own region or to a receiving one. A destination that the specialist chose is no reason
 * to refuse the person; what he himself wishes for is one, until another destination is chosen.
 */
final class ReceivingRegionRule extends Rule {

    ReceivingRegionRule() {
        super("receiving-region", RefusalGround.RULES_NOT_MET, "Social Code 112", Fact.PLACE, Fact.ANOTHER_PLACE);
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind().equals(MeasureKind.RESETTLEMENT);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var place = facts.place();
        if (place.receivingRegion() != null || place.ownRegion() != null) {
            var lawful = Boolean.TRUE.equals(place.receivingRegion()) || Boolean.TRUE.equals(place.ownRegion());
            return lawful ? met() : unknown(Fact.ANOTHER_PLACE);
        }
        return Boolean.FALSE.equals(facts.resettlement().wishedRegionLawful())
                ? present("wish-not-receiving-region")
                : unknown(Fact.PLACE);
    }
}
