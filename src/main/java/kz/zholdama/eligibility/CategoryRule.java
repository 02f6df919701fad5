package kz.zholdama.eligibility;

import java.util.Map;

/** The person belongs to a category that the measure is for (No 476; Social Code 109(1), 111(1), 112). */
final class CategoryRule extends RulesOfMeasure {

    CategoryRule() {
        super("category");
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        if (facts.person().categories().isEmpty()) {
            return unknown(Fact.CATEGORY);
        }
        var allowed = edition.programme(facts.measure()).categories();
        return facts.person().categories().stream().anyMatch(allowed::contains) ? met() : present("category", Map.of());
    }
}
