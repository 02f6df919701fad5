package kz.zholdama.eligibility;

import java.util.Map;

/**
 * A2.9(5), Social Code 109(4): who left training of his own will without good reason is referred again only a calendar
 * year after re-registration as unemployed, and at most once.
 */
final class LeftTrainingRule implements Rule {

    @Override
    public String code() {
        return "left-training";
    }

    @Override
    public RefusalGround ground() {
        return RefusalGround.LEFT_TRAINING;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var left = facts.history().stream()
                .filter(past -> past.measure().kind() == MeasureKind.TRAINING && past.leftOn() != null
                        && !Boolean.TRUE.equals(past.goodReason()))
                .toList();
        var again = facts.history().stream().filter(CaseFacts.Participation::reReferredAfterLeaving).count();
        var proven = left.stream().filter(past -> Boolean.FALSE.equals(past.goodReason())).toList();
        if (!proven.isEmpty() && again >= edition.leftTrainingTimes()) {
            return present("left-training-again", Map.of("left", proven.getLast().leftOn().toString()));
        }
        for (var past : proven) {
            if (past.reregisteredOn() != null) {
                var from = past.reregisteredOn().plusYears(edition.leftTrainingYears());
                if (facts.applicationDay().isBefore(from)) {
                    return present("left-training", Map.of("left", past.leftOn().toString(), "again", from.toString()));
                }
            }
        }
        if (proven.stream().anyMatch(past -> past.reregisteredOn() == null)) {
            return unknown(Fact.REREGISTERED_ON);
        }
        if (left.size() > proven.size() || !facts.historyChecked()) {
            return unknown(Fact.HISTORY_CHECKED);
        }
        return met();
    }
}
