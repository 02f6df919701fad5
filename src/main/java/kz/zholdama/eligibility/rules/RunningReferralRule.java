package kz.zholdama.eligibility.rules;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/**
 * No other referral of the same kind of measure is running. No clause says so in words: who works at a subsidised workplace is
 * not unemployed, training is given once in two years, and an application ends in one referral.
 */
final class RunningReferralRule extends Rule {

    RunningReferralRule() {
        super(
                "running-referral",
                RefusalGround.RULES_NOT_MET,
                "Social Code 99(3), 109(1), 111(1); Rules, item 10",
                Fact.HISTORY_CHECKED);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var running = facts.history().stream()
                .filter(past -> past.runsOn(facts.applicationDay())
                        && past.measure().kind().equals(facts.measure().kind()))
                .findFirst();
        if (running.isPresent()) {
            return present(running.get());
        }
        return facts.historyChecked() ? met() : unknown(Fact.HISTORY_CHECKED);
    }

    private List<Finding> present(Participation running) {
        if (running.referredOn() != null) {
            return present("running-referral", "referred", running.referredOn());
        }
        return running.from() == null
                ? present("running-referral-undated")
                : present("running-referral-since", "from", running.from());
    }
}
