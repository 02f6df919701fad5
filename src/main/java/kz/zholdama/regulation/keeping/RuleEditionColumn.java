package kz.zholdama.regulation.keeping;

import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.JsonColumn;
import org.springframework.stereotype.Component;

/** JSON of an edition. */
@Component
class RuleEditionColumn extends JsonColumn<RuleEdition> {

    RuleEditionColumn() {
        super(RuleEdition.class, "rule-edition", 1);
    }
}
