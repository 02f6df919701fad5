package kz.zholdama.regulation.entering;

import static java.util.stream.Collectors.toSet;
import static kz.zholdama.platform.Argument.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zholdama.eligibility.Assessor;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PensionAge;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.regulation.AnsweredFacts;
import kz.zholdama.regulation.FormTemplates;
import kz.zholdama.regulation.ReferralKinds;
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
    private static final int EARLIEST_PENSION = 40;
    private static final int YEAR = 12;
    private static final int LONGEST_PROGRAMME = 200;
    private static final Pattern CODE = Pattern.compile("[a-z-]{1,30}:[a-z0-9-]{1,28}");

    private final Assessor assessor;
    private final List<AnsweredFacts> answered;
    private final FormTemplates templates;
    private final ReferralKinds kinds;
    private final Texts texts;

    EditionCheck(
            Assessor assessor,
            List<AnsweredFacts> answered,
            FormTemplates templates,
            ReferralKinds kinds,
            Texts texts) {
        this.assessor = assessor;
        this.answered = answered;
        this.templates = templates;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** Everything that is wrong, in the order of the form; empty when the edition can be entered. */
    List<Problem> problems(RuleEdition edition, String reason) {
        var check = new Findings();
        check.text("name", edition.name(), LONGEST_NAME);
        check.text("reason", reason, LONGEST_REASON);
        check.range("termWorkingDays", edition.termWorkingDays(), 1, MOST_DAYS);
        check.range("slipWorkingDays", edition.slipWorkingDays(), 1, MOST_DAYS);
        check.range("trainingOnceInYears", edition.trainingOnceInYears(), 0, MOST_YEARS);
        check.range("unemployedFromAge", edition.unemployedFromAge(), YOUNGEST, OLDEST);
        check.range("representativeBelowAge", edition.representativeBelowAge(), YOUNGEST, OLDEST);
        check.range("reregistrationDays", edition.reregistrationDays(), 0, MOST_DAYS);
        if (edition.programmes().isEmpty()) {
            check.add("programmes", "no-measure");
        }
        edition.programmes().forEach((measure, programme) -> {
            check.programme("programmes." + measure + ".", programme);
            check.names(measure, programme.names());
            documents(measure, edition, check);
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
        rules(edition, check);
        edition.templates().forEach((form, template) -> template(form, template, check));
        return check.problems;
    }

    private void documents(Measure measure, RuleEdition edition, Findings check) {
        var path = "programmes." + measure + ".documents.";
        var asked = edition.documents(measure);
        if (!asked.required().stream().allMatch(this::isKnown)) {
            check.add(path + "required", "unknown-document");
        }
        if (!asked.ifAny().stream().allMatch(this::isKnown)) {
            check.add(path + "ifAny", "unknown-document");
        }
    }

    /** What has no words could not be asked for on any screen, nor named on a receipt. */
    private boolean isKnown(DocumentType document) {
        return texts.has("document." + document);
    }

    private void rules(RuleEdition edition, Findings check) {
        var asked = edition.grounds().stream().map(Ground::ground).toList();
        if (edition.rules().stream().anyMatch(code -> assessor.rule(code).isEmpty())) {
            check.add("rules", "unknown-rule");
        } else if (edition.rules().isEmpty()) {
            check.add("rules", "nothing-chosen");
        } else if (Set.copyOf(asked).size() < asked.size()) {
            check.add("rules", "ground-twice");
        } else {
            if (edition.rules().stream()
                    .flatMap(code -> assessor.rule(code).stream())
                    .anyMatch(rule -> !asked.contains(rule.ground()))) {
                check.add("rules", "ground-without-rule");
            }
            edition.measures().forEach(measure -> rules(measure, edition, check));
        }
    }

    private void rules(Measure measure, RuleEdition edition, Findings check) {
        if (!kinds.all().contains(measure.referral())) {
            check.add("programmes." + measure + ".code", "unknown-kind");
            return;
        }
        untold(measure, edition, check);
        unanswered(measure, edition, check);
        unasked(measure, edition, check);
    }

    /** A ground of which no rule speaks could never be told. */
    private void untold(Measure measure, RuleEdition edition, Findings check) {
        var told = assessor.rules(measure, edition).stream().map(Rule::ground).collect(toSet());
        if (edition.grounds().stream().anyMatch(one -> one.appliesTo(measure.kind()) && !told.contains(one.ground()))) {
            check.add("rules", "ground-without-rule");
        }
    }

    /** What no screen answers would leave the case without any lawful paper: neither referral nor refusal. */
    private void unanswered(Measure measure, RuleEdition edition, Findings check) {
        var told = answered.stream()
                .flatMap(one -> one.answered(measure, edition).stream())
                .collect(toSet());
        assessor.rules(measure, edition).stream()
                .filter(rule -> !told.containsAll(rule.needs(measure, edition)))
                .forEach(rule ->
                        check.add(rule.parameter().isEmpty() ? "rules" : parameter(measure, rule), "unanswered"));
    }

    /** A condition that is read in the edition and asked of nobody. */
    private void unasked(Measure measure, RuleEdition edition, Findings check) {
        assessor.rules().stream()
                .filter(rule -> !rule.parameter().isEmpty() && !edition.rules().contains(rule.code()))
                .filter(rule -> rule.appliesTo(measure, edition))
                .forEach(rule -> check.add(parameter(measure, rule), "unasked"));
    }

    private static String parameter(Measure measure, Rule rule) {
        return "programmes." + measure + "." + rule.parameter();
    }

    private void template(String form, String template, Findings check) {
        if (!templates.byForm().getOrDefault(form, List.of()).contains(template)) {
            check.add("templates." + form, "no-template");
        } else if (!templates.prints(form, template)) {
            check.add("templates." + form, "template-broken");
        }
    }

    /** What was found so far. */
    private static final class Findings {

        private final List<Problem> problems = new ArrayList<>();

        private void programme(String path, Programme programme) {
            if (programme.categories().isEmpty() || !Category.SERVED.containsAll(programme.categories())) {
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
                    .anyMatch(step -> step.months() < EARLIEST_PENSION * YEAR || step.months() > OLDEST * YEAR)) {
                add("pensionAge", "pension-range", named("from", EARLIEST_PENSION), named("to", OLDEST));
            }
        }

        private void text(String path, @Nullable String value, int longest) {
            if (value == null || value.isBlank()) {
                tell(Problem.of(path, "form.required"));
            } else if (value.strip().length() > longest) {
                var typed = value.strip().length();
                tell(Problem.of(path, "errors.too-long", named("most", longest), named("typed", typed)));
            }
        }

        private void optional(String path, @Nullable Integer value, int from, int to) {
            if (value != null) {
                range(path, value, from, to);
            }
        }

        private void range(String path, int value, int from, int to) {
            if (value < from || value > to) {
                add(path, "out-of-range", named("from", from), named("to", to));
            }
        }

        private void add(String path, String key, Argument... arguments) {
            tell(Problem.of(path, "regulation.edition.error." + key, arguments));
        }

        private void tell(Problem problem) {
            if (!problems.contains(problem)) {
                problems.add(problem);
            }
        }
    }
}
