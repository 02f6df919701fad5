package kz.zholdama.eligibility;

import java.util.Map;

/** No other referral of the same kind of measure is running. */
final class RunningReferralRule extends RulesOfMeasure {

    RunningReferralRule() {
        super("running-referral");
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        return facts.history().stream()
                .filter(past -> past.running() && past.measure().kind() == facts.measure().kind())
                .findFirst()
                .<Finding>map(past -> present("running-referral", Map.of("from", past.referredOn().toString())))
                .orElseGet(this::met);
    }
}
