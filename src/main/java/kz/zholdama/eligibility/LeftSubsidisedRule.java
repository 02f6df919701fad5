package kz.zholdama.eligibility;

import java.util.Map;

/**
 * A2.9(6), Social Code 111(7): who left subsidised work without good reason takes part again only some months after
 * re-registration as unemployed. Which measures count is a parameter of the edition.
 */
final class LeftSubsidisedRule implements Rule {

    @Override
    public String code() {
        return "left-subsidised";
    }

    @Override
    public RefusalGround ground() {
        return RefusalGround.LEFT_SUBSIDISED_WORK;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var reasonUnknown = false;
        var reregistrationUnknown = false;
        for (var past : facts.history()) {
            if (past.leftOn() == null || !edition.leftSubsidisedScope().contains(past.measure())
                    || Boolean.TRUE.equals(past.goodReason())) {
                continue;
            }
            if (past.goodReason() == null) {
                reasonUnknown = true;
            } else if (past.reregisteredOn() == null) {
                reregistrationUnknown = true;
            } else {
                var from = past.reregisteredOn().plusMonths(edition.leftSubsidisedMonths());
                if (facts.applicationDay().isBefore(from)) {
                    return present("left-subsidised", Map.of("left", past.leftOn().toString(), "again", from.toString()));
                }
            }
        }
        if (reregistrationUnknown) {
            return unknown(Fact.REREGISTERED_ON);
        }
        return reasonUnknown || !facts.historyChecked() ? unknown(Fact.HISTORY_CHECKED) : met();
    }
}
