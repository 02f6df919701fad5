package kz.zholdama.regulation.keeping;

import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.JsonColumn;

/** JSON of an edition. */
final class EditionColumn extends JsonColumn<RuleEdition> {

    EditionColumn() {
        super(RuleEdition.class, "rule-edition", 1);
    }
}
