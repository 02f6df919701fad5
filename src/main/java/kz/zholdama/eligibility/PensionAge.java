package kz.zholdama.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.zholdama.person.Sex;

/** Pension age by sex and date (Social Code 207): steps, each from its day on, in months. */
public record PensionAge(List<Step> steps) {

    /** From a day on, persons of a sex retire at so many months of age. */
    public record Step(Sex sex, LocalDate from, int months) {
    }

    public PensionAge {
        steps = List.copyOf(steps);
    }

    /** Whether a person has reached the pension age on a day; the birthday itself counts as reached. */
    public boolean reached(LocalDate birthDate, Sex sex, LocalDate on) {
        return !birthDate.plusMonths(months(sex, on)).isAfter(on);
    }

    public int months(Sex sex, LocalDate on) {
        return steps.stream().filter(step -> step.sex() == sex && !step.from().isAfter(on))
                .max(Comparator.comparing(Step::from)).map(Step::months)
                .orElseThrow(() -> new IllegalStateException("No pension age for " + sex + " on " + on));
    }
}
