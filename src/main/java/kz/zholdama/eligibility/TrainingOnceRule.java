package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** Professional training only once in so many years (Social Code 109(1)); running out on the anniversary. */
final class TrainingOnceRule extends RulesOfMeasure {

    TrainingOnceRule() {
        super("training-once");
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind() == MeasureKind.TRAINING;
    }

    @Override
    public Finding evaluate(CaseFacts facts, RuleEdition edition) {
        var latest = facts.history().stream()
                .filter(past -> past.measure().kind() == MeasureKind.TRAINING)
                .filter(past -> past.leftOn() == null) // a left training is judged by 109(4)
                .map(past -> past.from() == null ? past.referredOn() : past.from())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (latest.isPresent() && facts.applicationDay().isBefore(again(latest.get(), edition))) {
            return present("trained-recently", Map.of("from", latest.get().toString(),
                    "years", String.valueOf(edition.trainingOnceInYears())));
        }
        return facts.historyChecked() ? met() : unknown(Fact.HISTORY_CHECKED);
    }

    private static LocalDate again(LocalDate last, RuleEdition edition) {
        return last.plusYears(edition.trainingOnceInYears());
    }
}
