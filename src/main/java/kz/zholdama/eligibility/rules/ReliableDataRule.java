package kz.zholdama.eligibility.rules;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/** Documents and data are reliable, as the specialist found when he compared them (A2.9(1)). */
final class ReliableDataRule extends Rule {

    ReliableDataRule() {
        super("reliable-data", RefusalGround.UNRELIABLE_DATA, "A2.9(1)", Fact.DOCUMENTS_CHECKED);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        if (facts.discrepancies().isEmpty()) {
            return facts.documentsChecked() ? met() : unknown(Fact.DOCUMENTS_CHECKED);
        }
        return facts.discrepancies().stream()
                .flatMap(discrepancy -> found(discrepancy).stream())
                .toList();
    }

    private List<Finding> found(CaseFacts.Discrepancy discrepancy) {
        if (discrepancy.document() != null) {
            return present(
                    "unreliable-document", "document", discrepancy.document(), "what", discrepancy.whatIsWrong());
        }
        return present("unreliable-data", "field", discrepancy.field(), "what", discrepancy.whatIsWrong());
    }
}
