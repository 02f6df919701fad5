package kz.zholdama.eligibility;

import java.util.Map;
import java.util.stream.Collectors;

/** A2.9(1): documents and data are reliable, as the specialist's comparison found. */
final class DataReliableRule implements Rule {

    @Override
    public String code() {
        return "reliable-data";
    }

    @Override
    public RefusalGround ground() {
        return RefusalGround.UNRELIABLE_DATA;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        if (!facts.discrepancies().isEmpty()) {
            var found = facts.discrepancies().stream().map(CaseFacts.Discrepancy::whatIsWrong).collect(Collectors.joining("; "));
            return present("unreliable", Map.of("what", found));
        }
        return facts.documentsChecked() ? met() : unknown(Fact.DOCUMENTS_CHECKED);
    }
}
