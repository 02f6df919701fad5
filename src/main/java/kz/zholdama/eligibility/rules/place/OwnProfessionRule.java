package kz.zholdama.eligibility.rules.place;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/**
 * The place is in the person's own or a related profession, where the programme asks for that. A place in another profession
 * is no reason to refuse the person: another is to be chosen.
 */
final class OwnProfessionRule extends Rule {

    OwnProfessionRule() {
        super(
                "own-profession",
                RefusalGround.RULES_NOT_MET,
                "Resolution No 476",
                Fact.OWN_PROFESSION,
                Fact.ANOTHER_PLACE);
    }

    @Override
    public String parameter() {
        return "ownProfession";
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).ownProfession();
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var own = facts.profession().ownProfession();
        if (own == null) {
            return unknown(Fact.OWN_PROFESSION);
        }
        return own ? met() : unknown(Fact.ANOTHER_PLACE);
    }
}
