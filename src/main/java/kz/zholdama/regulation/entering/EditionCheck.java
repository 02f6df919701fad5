package kz.zholdama.regulation.entering;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zholdama.eligibility.Assessor;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PensionAge;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Sex;
import kz.zholdama.regulation.AnsweredFacts;
import kz.zholdama.regulation.FormTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the figures of an edition can be meant: typing errors are caught here, not in the decisions. */
@Component
class EditionCheck {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_REASON = 1000;
    private static final int MOST_DAYS = 60;
    private static final int MOST_YEARS = 20;
    private static final int MOST_MONTHS = 120;
    private static final int YOUNGEST = 14;
    private static final int OLDEST = 80;
    private static final int YEAR = 12;
    private static final int LONGEST_PROGRAMME = 200;
    private static final Pattern CODE = Pattern.compile("[a-z-]{1,30}:[a-z0-9-]{1,28}");

    private final Assessor assessor;
    private final List<AnsweredFacts> answered;
    private final FormTemplates templates;

    EditionCheck(Assessor assessor, List<AnsweredFacts> answered, FormTemplates templates) {
        this.assessor = assessor;
        this.answered = answered;
        this.templates = templates;
    }

    /** Everything that is wrong, in the order of the form; empty when the edition can be entered. */
    List<EditionProblem> problems(RuleEdition edition, String reason) {
        var check = new Findings();
        check.text("name", edition.name(), LONGEST_NAME);
        check.text("reason", reason, LONGEST_REASON);
        check.range("termWorkingDays", edition.termWorkingDays(), 1, MOST_DAYS);
        check.range("slipWorkingDays", edition.slipWorkingDays(), 1, MOST_DAYS);
        check.range("trainingOnceInYears", edition.trainingOnceInYears(), 0, MOST_YEARS);
        check.range("unemployedFromAge", edition.unemployedFromAge(), YOUNGEST, OLDEST);
        check.range("representativeBelowAge", edition.representativeBelowAge(), YOUNGEST, OLDEST);
        check.range("reregistrationDays", edition.reregistrationDays(), 0, MOST_DAYS);
        edition.programmes().forEach((measure, programme) -> {
            check.programme("programmes." + measure + ".", programme);
            check.names(measure, programme.names());
        });
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
        grounds(edition, check);
        edition.measures().forEach(measure -> unanswered(measure, edition, check));
        edition.templates().forEach((form, template) -> {
            if (!templates.byForm().getOrDefault(form, List.of()).contains(template)) {
                check.add("templates." + form, "no-template");
            }
        });
        return check.problems;
    }

    /** A ground without a rule could never be told, a rule without its ground would say nothing. */
    private void grounds(RuleEdition edition, Findings check) {
        var known = edition.rules().stream().map(assessor::rule).toList();
        if (known.stream().anyMatch(Optional::isEmpty)) {
            check.add("rules", "unknown-rule");
            return;
        }
        var asked = known.stream().flatMap(Optional::stream).map(Rule::ground).collect(toSet());
        if (!asked.equals(edition.grounds().stream().map(Ground::ground).collect(toSet()))) {
            check.add("rules", "ground-without-rule");
        }
    }

    /** What no screen answers would leave the case without any lawful paper: neither referral nor refusal. */
    private void unanswered(Measure measure, RuleEdition edition, Findings check) {
        if (edition.rules().stream().anyMatch(code -> assessor.rule(code).isEmpty())) {
            return;
        }
        var told = answered.stream()
                .flatMap(one -> one.answered(measure, edition).stream())
                .collect(toSet());
        assessor.rules(measure, edition).stream()
                .filter(rule -> !told.containsAll(rule.needs(measure, edition)))
                .forEach(rule -> check.add(
                        rule.parameter().isEmpty() ? "rules" : "programmes." + measure + "." + rule.parameter(),
                        "unanswered"));
    }

    /** What was found so far. */
    private static final class Findings {

        private final List<EditionProblem> problems = new ArrayList<>();

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

        /** Who adds a programme names it; what it is printed and shown as is not left to its code. */
        private void names(Measure measure, Programme.@Nullable Names names) {
            if (measure.isOfTheLaw()) {
                return;
            }
            var path = "programmes." + measure + ".";
            if (!CODE.matcher(measure.name()).matches()) {
                add(path + "code", "code");
            }
            text(path + "nameRu", names == null ? null : names.ru(), LONGEST_PROGRAMME);
            text(path + "nameKk", names == null ? null : names.kk(), LONGEST_PROGRAMME);
            text(path + "service", names == null ? null : names.service(), LONGEST_PROGRAMME);
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
            if (pensionAge.steps().stream()
                    .anyMatch(step -> step.months() < 40 * YEAR || step.months() > OLDEST * YEAR)) {
                add("pensionAge", "out-of-range");
            }
        }

        private void text(String path, @Nullable String value, int longest) {
            if (value == null || value.isBlank() || value.strip().length() > longest) {
                add(path, "text");
            }
        }

        private void optional(String path, @Nullable Integer value, int from, int to) {
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
}
