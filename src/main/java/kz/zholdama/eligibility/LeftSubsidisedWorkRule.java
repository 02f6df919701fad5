package kz.zholdama.eligibility;

import java.util.List;
import kz.zholdama.eligibility.CaseFacts.Participation;

/**
 * Ground 6: who left subsidised work without good reason takes part again only some months after his re-registration as
 * unemployed. Which measures count is for the edition to say.
 */
final class LeftSubsidisedWorkRule extends Rule {

    LeftSubsidisedWorkRule() {
        super("left-subsidised-work", RefusalGround.LEFT_SUBSIDISED_WORK, "A2.9(6); Social Code 111(7)");
    }

    @Override
    List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var findings = facts.history().stream()
                .filter(past -> edition.leftSubsidisedWork().scope().contains(past.measure()) && past.leftOn() != null)
                .filter(past -> !Boolean.TRUE.equals(past.goodReason()))
                .flatMap(past -> judge(past, facts, edition).stream())
                .toList();
        if (findings.isEmpty()) {
            return facts.historyChecked() ? met() : unknown(Fact.HISTORY_CHECKED);
        }
        return findings;
    }

    private List<Finding> judge(Participation past, CaseFacts facts, RuleEdition edition) {
        if (past.reregisteredOn() == null || past.reregisteredOn().isBefore(past.leftOn())) {
            return past.goodReason() == null ? unknown(Fact.LEAVING_REASON) : unknown(Fact.REREGISTERED_ON);
        }
        var again = past.reregisteredOn().plusMonths(edition.leftSubsidisedWork().barredMonths());
        if (!facts.applicationDay().isBefore(again)) {
            return List.of(); // long enough ago, whatever the reason was
        }
        return past.goodReason() == null ? unknown(Fact.LEAVING_REASON) : present("left-subsidised-work", "left", past.leftOn(), "again", again);
    }
}
