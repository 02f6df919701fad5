package kz.zholdama.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
        var latest = facts.history().stream()
                .filter(past -> past.measure().kind() == MeasureKind.TRAINING && past.leftOn() == null)
                .map(past -> past.from() == null ? past.referredOn() : past.from())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (latest.isPresent() && facts.applicationDay().isBefore(latest.get().plusYears(edition.trainingOnceInYears()))) {
            return present("trained-recently", "from", latest.get(),
                    "again", latest.get().plusYears(edition.trainingOnceInYears()));
        }
        return facts.historyChecked() ? met() : unknown(Fact.HISTORY_CHECKED);
    }
}
