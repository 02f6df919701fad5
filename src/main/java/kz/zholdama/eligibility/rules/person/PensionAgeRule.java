package kz.zholdama.eligibility.rules.person;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/** The person is below the pension age on the day of application; on the day of reaching it he no longer is. */
final class PensionAgeRule extends Rule {

    PensionAgeRule() {
        super(
                "pension-age",
                RefusalGround.RULES_NOT_MET,
                "Social Code 99(3), 207; resolution No 476",
                Fact.BIRTH_DATE,
                Fact.SEX);
    }

    @Override
    public String parameter() {
        return "belowPensionAge";
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).belowPensionAge();
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var person = facts.person();
        if (person.birthDate() == null) {
            return unknown(Fact.BIRTH_DATE);
        }
        if (person.sex() == null) {
            return unknown(Fact.SEX);
        }
        return edition.pensionAge().isReached(person.birthDate(), person.sex(), facts.applicationDay())
                ? present("pension-age", "born", person.birthDate())
                : met();
    }
}
