package kz.zholdama.eligibility;

import java.util.List;

/** The measure lasts no longer than the programme allows, by its months and by its dates, which may have been corrected. */
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
        var place = facts.place();
        var months = place.months();
        if (months == null) {
            return unknown(Fact.PLACE);
        }
        var most = edition.programme(facts.measure()).maxMonths();
        if (months > most) {
            return present("too-many-months", "months", months, "most", most);
        }
        return place.from() != null && place.to() != null && place.to().isAfter(place.from().plusMonths(most))
                ? present("too-late-end", "from", place.from(), "to", place.to(), "most", most) : met();
    }
}
