package kz.zholdama.regulation;

import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RuleEdition;

/**
 * Which facts of a case some screens can tell: said by whoever gathers what is typed there. An edition that asks for a fact that
 * nobody tells would leave cases that can be neither referred nor refused.
 */
public interface AnsweredFacts {

    /** @param edition says what the programme of the measure asks */
    Set<Fact> answered(Measure measure, RuleEdition edition);
}
