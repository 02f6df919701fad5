package kz.zholdama.eligibility.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;

/**
 * Professional training is given once in so many years, counted from the first day of the last one; the anniversary is
 * free again. Every training that began counts, also one that the person left, for whatever reason.
 */
final class TrainingOnceRule extends Rule {

    TrainingOnceRule() {
        super(
                "training-once",
                RefusalGround.RULES_NOT_MET,
                "Social Code 109(1)",
                Fact.HISTORY_CHECKED,
                Fact.TRAINING_BEGAN);
    }

    @Override
    public boolean appliesTo(Measure measure, RuleEdition edition) {
        return measure.kind().equals(MeasureKind.TRAINING);
    }

    @Override
    public List<Finding> evaluate(CaseFacts facts, RuleEdition edition) {
        var day = facts.applicationDay();
        var recent = facts.history().stream()
                .filter(past -> past.measure().kind().equals(MeasureKind.TRAINING) && mayHaveBegunBy(day, past))
                .filter(past -> past.firstDay() == null || day.isBefore(again(past.firstDay(), edition)))
                .toList();
        var latest = recent.stream()
                .filter(past -> !awaitsSlip(past))
                .flatMap(past -> Stream.ofNullable(past.firstDay()))
                .max(Comparator.naturalOrder());
        if (latest.isPresent()) {
            return present("trained-recently", "from", latest.get(), "again", again(latest.get(), edition));
        }
        if (recent.stream().anyMatch(TrainingOnceRule::awaitsSlip)) {
            return unknown(Fact.TRAINING_BEGAN);
        }
        return facts.historyChecked() && recent.isEmpty() ? met() : unknown(Fact.HISTORY_CHECKED);
    }

    /** Not one whose first day lies ahead, nor one that was left before it. */
    private static boolean mayHaveBegunBy(LocalDate day, Participation past) {
        var first = past.firstDay();
        return first == null
                || !first.isAfter(day)
                        && (past.leftOn() == null || !past.leftOn().isBefore(first));
    }

    private static boolean awaitsSlip(Participation past) {
        return Boolean.TRUE.equals(past.slipAwaited());
    }

    private static LocalDate again(LocalDate first, RuleEdition edition) {
        return first.plusYears(edition.trainingOnceInYears());
    }
}
