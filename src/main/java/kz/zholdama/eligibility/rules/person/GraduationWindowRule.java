package kz.zholdama.eligibility.rules.person;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/** The person graduated no longer ago than the programme allows; the anniversary itself is still in time. */
final class GraduationWindowRule extends Rule {

    GraduationWindowRule() {
        super("graduation-window", RefusalGround.RULES_NOT_MET, "Resolution No 476", Fact.GRADUATION);
    }

    @Override
    public String parameter() {
        return "graduatedWithinYears";
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).graduatedWithinYears() != null;
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var graduatedOn = facts.profession().graduatedOn();
        if (graduatedOn == null) {
            return unknown(Fact.GRADUATION);
        }
        if (graduatedOn.isAfter(facts.applicationDay())) {
            return present("not-graduated-yet", "graduated", graduatedOn);
        }
        var lastDay =
                graduatedOn.plusYears(given(edition.programme(facts.measure()).graduatedWithinYears()));
        return facts.applicationDay().isAfter(lastDay)
                ? present("graduated-too-long-ago", "graduated", graduatedOn, "until", lastDay)
                : met();
    }
}
