package kz.zholdama.regulation;

import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RuleEdition;

/**
 * Which facts of a case the screens and channels can tell. Known to whoever owns the screens; an edition that asks for another
 * fact would leave cases that can be neither referred nor refused.
 */
public interface AnsweredFacts {

    /** @param edition says what the programme of the measure asks */
    Set<Fact> of(Measure measure, RuleEdition edition);
}
