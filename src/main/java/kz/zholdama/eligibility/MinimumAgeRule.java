package kz.zholdama.eligibility;

import java.time.Period;
import java.util.Map;

/** The person has reached the programme's lowest age on the day of application (No 476). */
final class MinimumAgeRule extends RulesOfMeasure {

    MinimumAgeRule() {
        super("minimum-age");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).minAge() != null;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var birthDate = facts.person().birthDate();
        if (birthDate == null) {
            return unknown(Fact.BIRTH_DATE);
        }
        var age = Period.between(birthDate, facts.applicationDay()).getYears();
        var least = edition.programme(facts.measure()).minAge();
        return age >= least ? met()
                : present("too-young", Map.of("age", String.valueOf(age), "least", String.valueOf(least)));
    }
}
