package kz.zholdama.eligibility.rules.person;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Age;

/** The person has reached the lowest age of the programme on the day of application; the birthday counts. */
final class MinimumAgeRule extends Rule {

    MinimumAgeRule() {
        super("minimum-age", RefusalGround.RULES_NOT_MET, "Resolution No 476; Social Code 99(3)", Fact.BIRTH_DATE);
    }

    @Override
    public String parameter() {
        return "minAge";
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).minAge() != null;
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var birthDate = facts.person().birthDate();
        if (birthDate == null) {
            return unknown(Fact.BIRTH_DATE);
        }
        var least = given(edition.programme(facts.measure()).minAge());
        return Age.hasReached(birthDate, least, facts.applicationDay())
                ? met()
                : present("too-young", "age", Age.years(birthDate, facts.applicationDay()), "least", least);
    }
}
