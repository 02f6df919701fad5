package kz.zholdama.eligibility;

import java.time.Period;
import java.util.Map;

/**
 * The person is not over the programme's highest age on the day of application (No 476). Whether the year of that age
 * still counts is a parameter of the edition: the law does not say.
 */
final class MaximumAgeRule extends RulesOfMeasure {

    MaximumAgeRule() {
        super("maximum-age");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).maxAge() != null;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var birthDate = facts.person().birthDate();
        if (birthDate == null) {
            return unknown(Fact.BIRTH_DATE);
        }
        var programme = edition.programme(facts.measure());
        var tooOldFrom = birthDate.plusYears(programme.maxAge() + (programme.wholeYearOfMaxAge() ? 1 : 0));
        // without the whole year the birthday itself is still "not over"
        var tooOld = programme.wholeYearOfMaxAge()
                ? !facts.applicationDay().isBefore(tooOldFrom) : facts.applicationDay().isAfter(tooOldFrom);
        return tooOld ? present("too-old", Map.of("age",
                String.valueOf(Period.between(birthDate, facts.applicationDay()).getYears()),
                "most", String.valueOf(programme.maxAge()))) : met();
    }
}
