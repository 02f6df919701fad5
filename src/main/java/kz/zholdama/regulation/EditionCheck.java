package kz.zholdama.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.eligibility.PensionAge;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Sex;

/** Whether the figures of an edition can be meant: typing errors are caught here, not in the decisions. */
public final class EditionCheck {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_DAYS = 60;
    private static final int MOST_YEARS = 20;
    private static final int MOST_MONTHS = 120;
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 80;
    private static final int YEAR = 12;

    private final List<EditionProblem> problems = new ArrayList<>();

    private EditionCheck() {}

    /** Everything that is wrong, in the order of the form; empty when the edition can be entered. */
    public static List<EditionProblem> problems(RuleEdition edition, String reason) {
        var check = new EditionCheck();
        check.text("name", edition.name(), LONGEST_NAME);
        check.text("reason", reason, LONGEST_REASON);
        check.range("termWorkingDays", edition.termWorkingDays(), 1, MOST_DAYS);
        check.range("slipWorkingDays", edition.slipWorkingDays(), 1, MOST_DAYS);
        check.range("trainingOnceInYears", edition.trainingOnceInYears(), 0, MOST_YEARS);
        check.range("unemployedFromAge", edition.unemployedFromAge(), YOUNGEST, OLDEST);
        check.range("representativeBelowAge", edition.representativeBelowAge(), YOUNGEST, OLDEST);
        check.range("reregistrationDays", edition.reregistrationDays(), 0, MOST_DAYS);
        edition.programmes().forEach((measure, programme) -> check.programme("programmes." + measure + ".", programme));
        check.range("parentalConsent.fromAge", edition.parentalConsent().fromAge(), YOUNGEST, OLDEST);
        check.range(
                "parentalConsent.belowAge",
                edition.parentalConsent().belowAge(),
                edition.parentalConsent().fromAge() + 1,
                OLDEST);
        check.range("leftTraining.barredYears", edition.leftTraining().barredYears(), 0, MOST_YEARS);
        check.range("leftTraining.timesReferred", edition.leftTraining().timesReferred(), 0, MOST_YEARS);
        check.range(
                "leftSubsidisedWork.barredMonths", edition.leftSubsidisedWork().barredMonths(), 0, MOST_MONTHS);
        check.pensionAge(edition.pensionAge());
        return check.problems;
    }

    private void programme(String path, Programme programme) {
        if (programme.categories().isEmpty()) {
            add(path + "categories", "nothing-chosen");
        }
        optional(path + "minAge", programme.minAge(), YOUNGEST, OLDEST);
        optional(
                path + "maxAge",
                programme.maxAge(),
                programme.minAge() == null ? YOUNGEST : programme.minAge(),
                OLDEST);
        optional(path + "maxMonths", programme.maxMonths(), 1, MOST_MONTHS);
        optional(path + "graduatedWithinYears", programme.graduatedWithinYears(), 1, MOST_YEARS);
        if (programme.graduatedWithinYears() != null && programme.levels().isEmpty()) {
            add(path + "levels", "nothing-chosen");
        }
    }

    /** For each sex a step from the beginning, and no two of one day. */
    private void pensionAge(PensionAge pensionAge) {
        for (var sex : Sex.values()) {
            var own = pensionAge.steps().stream()
                    .filter(step -> step.sex() == sex)
                    .toList();
            if (own.isEmpty() || own.getFirst().from().isAfter(LocalDate.of(2024, 1, 1))) {
                add("pensionAge", "pension-start");
            } else if (own.stream().map(PensionAge.Step::from).distinct().count() < own.size()) {
                add("pensionAge", "pension-twice");
            }
        }
        if (pensionAge.steps().stream().anyMatch(step -> step.months() < 40 * YEAR || step.months() > OLDEST * YEAR)) {
            add("pensionAge", "out-of-range");
        }
    }

    private void text(String path, String value, int longest) {
        if (value == null || value.isBlank() || value.strip().length() > longest) {
            add(path, "text");
        }
    }

    private void optional(String path, Integer value, int from, int to) {
        if (value != null) {
            range(path, value, from, to);
        }
    }

    private void range(String path, int value, int from, int to) {
        if (value < from || value > to) {
            add(path, "out-of-range");
        }
    }

    private void add(String path, String key) {
        var problem = EditionProblem.of(path, key);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
