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
 * A place is chosen; where an employer takes the person, his contract is valid and a place of it is free. Until then no
 * referral can be issued. An employer without a free place is no reason to refuse the person: another is to be chosen.
 */
final class PlaceRule extends Rule {

    PlaceRule() {
        super("place", RefusalGround.RULES_NOT_MET, "Social Code 109(2), 111; resolution No 476", Fact.PLACE);
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return !measure.kind().equals(MeasureKind.RESETTLEMENT);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var place = facts.place();
        var open = place.from() == null || place.lost();
        return open ? unknown(Fact.PLACE) : met();
    }
}
