package kz.zholdama.eligibility.rules.person;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;

/** The person belongs to a category that the measure is for. */
final class CategoryRule extends Rule {

    CategoryRule() {
        super(
                "category",
                RefusalGround.RULES_NOT_MET,
                "Social Code 109(1), 111(1), 112; resolution No 476",
                Fact.CATEGORY);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var own = facts.person().categories();
        if (own.isEmpty()) {
            return unknown(Fact.CATEGORY);
        }
        var served = edition.programme(facts.measure()).categories();
        if (own.stream().anyMatch(served::contains)) {
            return met();
        }
        return own.contains(Category.NONE) ? present("no-category") : present("category");
    }
}
