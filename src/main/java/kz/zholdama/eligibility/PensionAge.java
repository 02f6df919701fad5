package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.zholdama.person.Age;
import kz.zholdama.person.Sex;

/** Pension age by sex and date (Social Code 207): steps, each from its day on until the next one, in months. */
public record PensionAge(List<Step> steps) {

    public PensionAge {
        steps = steps.stream().sorted(Comparator.comparing(Step::from)).toList();
    }

    /** From a day on, persons of a sex who have not retired yet retire at so many months of age. */
    public record Step(Sex sex, LocalDate from, int months) {}

    /**
     * Whether a person has reached the pension age by a day; the day itself counts. Who reached it under an earlier step
     * stays of pension age when the next step raises it.
     */
    public boolean isReached(LocalDate birthDate, Sex sex, LocalDate by) {
        var own = steps.stream().filter(step -> step.sex() == sex).toList();
        for (var i = 0; i < own.size(); i++) {
            var step = own.get(i);
            var lastDay = i + 1 < own.size() ? own.get(i + 1).from().minusDays(1) : LocalDate.MAX;
            var judged = by.isBefore(lastDay) ? by : lastDay;
            if (!judged.isBefore(step.from()) && Age.hasReachedMonths(birthDate, step.months(), judged)) {
                return true;
            }
        }
        return false;
    }
}
