package kz.zholdama.eligibility;

import java.util.List;

/** No other referral of the same kind of measure is running. */
final class RunningReferralRule extends Rule {

    RunningReferralRule() {
        super("running-referral", RefusalGround.RULES_NOT_MET, "Rules, item 10");
    }

    @Override
    List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var running = facts.history().stream()
                .filter(past -> past.running() && past.measure().kind() == facts.measure().kind())
                .findFirst();
        if (running.isPresent()) {
            return present("running-referral", "referred", running.get().referredOn());
        }
        return facts.historyChecked() ? met() : unknown(Fact.HISTORY_CHECKED);
    }
}
