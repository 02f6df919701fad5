package kz.zholdama.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Professional training is given once in so many years, counted from the first day of the last one; the anniversary is
 * free again. A training that the person left is judged under 109(4) instead.
 */
final class TrainingOnceRule extends Rule {

    TrainingOnceRule() {
        super("training-once", RefusalGround.RULES_NOT_MET, "Social Code 109(1)");
    }

    @Override
    boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind() == MeasureKind.TRAINING;
    }

    @Override
    List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var starts = facts.history().stream()
                .filter(past -> past.measure().kind() == MeasureKind.TRAINING && past.leftOn() == null)
                .map(past -> Optional.ofNullable(past.from() == null ? past.referredOn() : past.from()))
                .toList();
        var latest = starts.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
        var again = latest.map(start -> start.plusYears(edition.trainingOnceInYears()));
        if (again.isPresent() && facts.applicationDay().isBefore(again.get())) {
            return present("trained-recently", "from", latest.get(), "again", again.get());
        }
        var undated = starts.stream().anyMatch(Optional::isEmpty);
        return facts.historyChecked() && !undated ? met() : unknown(Fact.HISTORY_CHECKED);
    }
}
