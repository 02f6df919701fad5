package kz.zholdama.eligibility.rules.person;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;

/**
 * Who can take part only as an unemployed person is registered as one by the day of application. Other categories have
 * no registration to show.
 */
final class UnemployedRegistrationRule extends Rule {

    UnemployedRegistrationRule() {
        super(
                "unemployed-registration",
                RefusalGround.RULES_NOT_MET,
                "Social Code 109(1), 111(1)",
                Fact.UNEMPLOYED_SINCE);
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).categories().contains(Category.UNEMPLOYED);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var served = new HashSet<>(edition.programme(facts.measure()).categories());
        served.retainAll(facts.person().categories());
        if (!served.equals(Set.of(Category.UNEMPLOYED))) {
            return met();
        }
        var since = facts.person().unemployedSince();
        if (since == null) {
            return unknown(Fact.UNEMPLOYED_SINCE);
        }
        return since.isAfter(facts.applicationDay()) ? present("registered-later", "since", since) : met();
    }
}
