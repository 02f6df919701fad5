package kz.zholdama.eligibility;

import java.util.ArrayList;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts.Participation;

/**
 * Ground 5: who left training of his own will without good reason is referred again only a calendar year after his
 * re-registration as unemployed, and only so many times at all.
 */
final class LeftTrainingRule extends Rule {

    LeftTrainingRule() {
        super("left-training", RefusalGround.LEFT_TRAINING, "A2.9(5); Social Code 109(4)");
    }

    @Override
    List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var left = facts.history().stream()
                .filter(past -> past.measure().kind() == MeasureKind.TRAINING && past.leftOn() != null)
                .filter(past -> !Boolean.TRUE.equals(past.goodReason()))
                .toList();
        var findings = new ArrayList<Finding>();
        left.forEach(past -> findings.addAll(judge(past, facts, edition)));
        findings.addAll(referredAgainAlready(left, facts, edition));
        if (findings.isEmpty()) {
            return facts.historyChecked() ? met() : unknown(Fact.HISTORY_CHECKED);
        }
        return findings;
    }

    private List<Finding> referredAgainAlready(List<Participation> left, CaseFacts facts, RuleEdition edition) {
        var times = facts.history().stream().filter(Participation::reReferredAfterLeaving).count();
        if (left.isEmpty() || times < edition.leftTraining().timesReferred()) {
            return List.of();
        }
        return left.stream().filter(past -> past.goodReason() != null).findFirst()
                .map(past -> present("left-training-again", "left", past.leftOn()))
                .orElseGet(() -> unknown(Fact.LEAVING_REASON));
    }

    private List<Finding> judge(Participation past, CaseFacts facts, RuleEdition edition) {
        if (past.reregisteredOn() == null || past.reregisteredOn().isBefore(past.leftOn())) {
            return past.goodReason() == null ? unknown(Fact.LEAVING_REASON) : unknown(Fact.REREGISTERED_ON);
        }
        var again = past.reregisteredOn().plusYears(edition.leftTraining().barredYears());
        if (!facts.applicationDay().isBefore(again)) {
            return List.of(); // long enough ago, whatever the reason was
        }
        return past.goodReason() == null ? unknown(Fact.LEAVING_REASON) : present("left-training", "left", past.leftOn(), "again", again);
    }
}
