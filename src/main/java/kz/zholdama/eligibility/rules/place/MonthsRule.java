package kz.zholdama.eligibility.rules.place;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/**
 * The measure lasts no longer than the programme allows, by its months and by its dates, which may have been corrected. A term
 * that the specialist chose too long is no reason to refuse the person.
 */
final class MonthsRule extends Rule {

    MonthsRule() {
        super("months", RefusalGround.RULES_NOT_MET, "Resolution No 476", Fact.PLACE, Fact.TERM, Fact.ANOTHER_PLACE);
    }

    @Override
    public String parameter() {
        return "maxMonths";
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).maxMonths() != null;
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var place = facts.place();
        var months = place.months();
        if (months == null) {
            return unknown(Fact.PLACE);
        }
        var most = given(edition.programme(facts.measure()).maxMonths());
        var longer = place.from() != null
                && place.to() != null
                && place.to().isAfter(place.from().plusMonths(most));
        return months > most || longer ? unknown(Fact.ANOTHER_PLACE) : met();
    }
}
