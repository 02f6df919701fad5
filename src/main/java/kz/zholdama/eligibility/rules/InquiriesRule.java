package kz.zholdama.eligibility.rules;

import java.util.ArrayList;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/** No authorised body answered in the negative, no expert opinion is negative, and none is still awaited. */
final class InquiriesRule extends Rule {

    InquiriesRule() {
        super("inquiries", RefusalGround.NEGATIVE_ANSWER, "A2.9(3)", Fact.INQUIRY_ANSWER);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var findings = new ArrayList<Finding>();
        for (var inquiry : facts.inquiries()) {
            var told = inquiry.answeredOn() != null && inquiry.answer() != null;
            if (inquiry.positive() == null || !inquiry.positive() && !told) {
                findings.addAll(unknown(Fact.INQUIRY_ANSWER));
            } else if (!inquiry.positive()) {
                findings.addAll(present(
                        "negative-answer",
                        "body",
                        inquiry.body(),
                        "on",
                        inquiry.answeredOn(),
                        "answer",
                        inquiry.answer()));
            }
        }
        return findings.isEmpty() ? met() : findings;
    }
}
