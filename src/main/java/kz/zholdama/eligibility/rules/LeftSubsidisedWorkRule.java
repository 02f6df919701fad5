package kz.zholdama.eligibility.rules;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.RuleEdition;

/**
 * Ground 6: who left subsidised work without good reason takes part again only some months after his re-registration as
 * unemployed. Which measures count is for the edition to say.
 */
final class LeftSubsidisedWorkRule extends LeavingRule {

    LeftSubsidisedWorkRule() {
        super("left-subsidised-work", RefusalGround.LEFT_SUBSIDISED_WORK, "A2.9(6); Social Code 111(7)");
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var law = edition.leftSubsidisedWork();
        var findings = facts.history().stream()
                .filter(past -> law.scope().contains(past.measure()) && past.leftWithoutKnownGoodReason())
                .flatMap(past -> judge(past, facts, law.barredMonths(), law::freeFrom).stream())
                .toList();
        if (findings.isEmpty()) {
            return facts.historyChecked() ? met() : unknown(Fact.HISTORY_CHECKED);
        }
        return findings;
    }
}
