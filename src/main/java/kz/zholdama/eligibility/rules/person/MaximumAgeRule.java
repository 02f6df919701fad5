package kz.zholdama.eligibility.rules.person;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Age;

/**
 * The person is not over the highest age of the programme on the day of application. The law does not say whether the
 * year of that age counts: the edition does.
 */
final class MaximumAgeRule extends Rule {

    MaximumAgeRule() {
        super("maximum-age", RefusalGround.RULES_NOT_MET, "Resolution No 476", Fact.BIRTH_DATE);
    }

    @Override
    public String parameter() {
        return "maxAge";
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return edition.programme(measure).maxAge() != null;
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var birthDate = facts.person().birthDate();
        if (birthDate == null) {
            return unknown(Fact.BIRTH_DATE);
        }
        var programme = edition.programme(facts.measure());
        return isOver(birthDate, programme, facts.applicationDay())
                ? present("too-old", "age", Age.years(birthDate, facts.applicationDay()), "most", programme.maxAge())
                : met();
    }

    private static boolean isOver(LocalDate birthDate, Programme programme, LocalDate on) {
        return programme.maxAgeInclusive()
                ? Age.hasReached(birthDate, given(programme.maxAge()) + 1, on)
                : Age.hasReached(
                        birthDate,
                        given(programme.maxAge()),
                        on.minusDays(1)); // on the birthday itself he is not over it
    }
}
