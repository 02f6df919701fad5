package kz.zholdama.eligibility;

import java.util.Map;

/** The person graduated no longer ago than the programme allows; the anniversary itself is still in time (No 476). */
final class GraduationWindowRule extends RulesOfMeasure {

    GraduationWindowRule() {
        super("graduation-window");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).graduatedWithinYears() != null;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var graduatedOn = facts.profession().graduatedOn();
        if (graduatedOn == null) {
            return unknown(Fact.GRADUATION);
        }
        var years = edition.programme(facts.measure()).graduatedWithinYears();
        if (graduatedOn.isAfter(facts.applicationDay())) {
            return present("not-graduated-yet", Map.of("graduated", graduatedOn.toString()));
        }
        return facts.applicationDay().isAfter(graduatedOn.plusYears(years))
                ? present("graduated-too-long-ago", Map.of("graduated", graduatedOn.toString(), "years", String.valueOf(years)))
                : met();
    }
}
