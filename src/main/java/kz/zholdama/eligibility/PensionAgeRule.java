package kz.zholdama.eligibility;

import java.util.Map;

/** The person is below the pension age on the day of application (Social Code 99(3), 207; No 476). */
final class PensionAgeRule extends RulesOfMeasure {

    PensionAgeRule() {
        super("pension-age");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).untilPensionAge();
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        if (facts.person().birthDate() == null) {
            return unknown(Fact.BIRTH_DATE);
        }
        if (facts.person().sex() == null) {
            return unknown(Fact.SEX);
        }
        return edition.pensionAge().reached(facts.person().birthDate(), facts.person().sex(), facts.applicationDay())
                ? present("pension-age", Map.of()) : met();
    }
}
