package kz.zholdama.eligibility;

import java.util.Map;

/** The place lasts no longer than the programme allows (No 476). */
final class MonthsRule extends RulesOfMeasure {

    MonthsRule() {
        super("months");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).maxMonths() != null;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var months = facts.place().months();
        if (months == null) {
            return unknown(Fact.PLACE);
        }
        var most = edition.programme(facts.measure()).maxMonths();
        return months <= most ? met()
                : present("too-many-months", Map.of("months", String.valueOf(months), "most", String.valueOf(most)));
    }
}
