package kz.zholdama.eligibility.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.RuleEdition;

/**
 * Ground 5: who left training of his own will without good reason is referred again only a calendar year after his
 * re-registration as unemployed, and only so many times at all.
 */
final class LeftTrainingRule extends LeavingRule {

    LeftTrainingRule() {
        super("left-training", RefusalGround.LEFT_TRAINING, "A2.9(5); Social Code 109(4)");
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var law = edition.leftTraining();
        var trainings = facts.history().stream()
                .filter(past -> past.measure().kind().equals(MeasureKind.TRAINING))
                .toList();
        var left = trainings.stream()
                .filter(Participation::leftWithoutKnownGoodReason)
                .toList();
        var findings = new ArrayList<Finding>();
        left.forEach(past -> findings.addAll(judge(past, facts, law.barredYears(), law::freeFrom)));
        findings.addAll(referredAgain(trainings, left, law.timesReferred()));
        if (findings.isEmpty()) {
            return facts.historyChecked() ? met() : unknown(Fact.HISTORY_CHECKED);
        }
        return findings;
    }

    /** Whether the referrals after a left training are used up; a leaving whose reason is not known may yet count. */
    private List<Finding> referredAgain(List<Participation> trainings, List<Participation> left, int times) {
        var certain = left.stream().filter(past -> past.goodReason() != null).toList();
        var again = trainings.stream()
                .filter(past -> past.reReferredAfterLeaving() || isAfterAny(certain, past))
                .toList();
        if (again.size() >= times) {
            return usedUp(again.getLast(), times);
        }
        var perhaps = trainings.stream()
                .filter(past -> past.reReferredAfterLeaving() || isAfterAny(left, past))
                .count();
        return perhaps >= times ? unknown(Fact.LEAVING_REASON) : List.of();
    }

    private List<Finding> usedUp(Participation again, int times) {
        if (again.referredOn() != null) {
            return present("left-training-again", "referred", again.referredOn(), "most", times);
        }
        return again.from() == null
                ? present("left-training-again-undated", "most", times)
                : present("left-training-again-since", "from", again.from(), "most", times);
    }

    private static boolean isAfterAny(List<Participation> left, Participation past) {
        LocalDate referred = past.referralDay();
        return referred != null && left.stream().anyMatch(other -> referred.isAfter(other.leftOn()));
    }
}
