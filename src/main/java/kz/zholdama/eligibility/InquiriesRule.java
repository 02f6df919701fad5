package kz.zholdama.eligibility;

import java.util.Map;
import java.util.stream.Collectors;

/** A2.9(3): no authorised body and no expert answered in the negative; an unanswered inquiry keeps the case open. */
final class InquiriesRule implements Rule {

    @Override
    public String code() {
        return "inquiries";
    }

    @Override
    public RefusalGround ground() {
        return RefusalGround.NEGATIVE_ANSWER;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var negative = facts.inquiries().stream().filter(inquiry -> Boolean.FALSE.equals(inquiry.positive()))
                .map(CaseFacts.Inquiry::body).collect(Collectors.joining(", "));
        if (!negative.isEmpty()) {
            return present("negative-answer", Map.of("body", negative));
        }
        return facts.inquiries().stream().anyMatch(inquiry -> inquiry.positive() == null)
                ? unknown(Fact.INQUIRY_ANSWER) : met();
    }
}
