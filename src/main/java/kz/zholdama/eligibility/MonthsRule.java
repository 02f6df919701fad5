package kz.zholdama.eligibility;

import java.util.List;

/** The measure lasts no longer than the programme allows. */
final class MonthsRule extends Rule {

    MonthsRule() {
        super("months", RefusalGround.RULES_NOT_MET, "Resolution No 476");
    }

    @Override
    boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).maxMonths() != null;
    }

    @Override
    List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var months = facts.place().months();
        if (months == null) {
            return unknown(Fact.PLACE);
        }
        var most = edition.programme(facts.measure()).maxMonths();
        return months <= most ? met() : present("too-many-months", "months", months, "most", most);
    }
}
