package kz.zholdama.regulation.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PensionAge;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import kz.zholdama.regulation.FormTemplates;
import org.junit.jupiter.api.Test;

class EditionCheckTest {

    private static final FormTemplates TEMPLATES =
            () -> Map.of("annex-4", List.of("annex-4", "annex-4-later"), "annex-8", List.of("annex-8"));
    private static final EditionCheck CHECK =
            new EditionCheck(LawsRules.ASSESSOR, List.of((measure, edition) -> EnumSet.allOf(Fact.class)), TEMPLATES);

    private static final RuleEdition FIRST = FirstEdition.edition();
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    @Test
    void hasNothingAgainstTheEditionThatTheProductShipsWith() {
        assertThat(CHECK.problems(FIRST, "Закон")).isEmpty();
    }

    @Test
    void asksForANameAndAReason() {
        var nameless = LawsRules.edition(" ", FROM, Map.of());

        assertThat(CHECK.problems(nameless, null))
                .extracting(EditionProblem::path)
                .containsExactly("name", "reason");
    }

    @Test
    void findsFiguresThatCannotBeMeant() {
        var odd = LawsRules.edition(
                "2027-01",
                FROM,
                Map.of(
                        "termWorkingDays", 0,
                        "slipWorkingDays", 500,
                        "trainingOnceInYears", -1,
                        "unemployedFromAge", 160,
                        "parentalConsent", new RuleEdition.ParentalConsent(Set.of(), Set.of(), 18, 16),
                        "leftTraining", new RuleEdition.LeftTraining(-1, 1, true),
                        "leftSubsidisedWork", new RuleEdition.LeftSubsidisedWork(300, Set.of(), true),
                        "representativeBelowAge", 3,
                        "reregistrationDays", 400));

        assertThat(CHECK.problems(odd, "Закон"))
                .extracting(EditionProblem::path)
                .containsExactly(
                        "termWorkingDays",
                        "slipWorkingDays",
                        "trainingOnceInYears",
                        "unemployedFromAge",
                        "representativeBelowAge",
                        "reregistrationDays",
                        "parentalConsent.belowAge",
                        "leftTraining.barredYears",
                        "leftSubsidisedWork.barredMonths");
    }

    @Test
    void findsProgrammesThatNobodyCouldEnter() {
        assertThat(wrong(Programme.of())).containsExactly("programmes.SILVER_AGE.categories");
        assertThat(wrong(Programme.of(Category.UNEMPLOYED).withMinAge(50).withMaxAge(35, true)))
                .containsExactly("programmes.SILVER_AGE.maxAge");
        assertThat(wrong(Programme.of(Category.UNEMPLOYED).withMaxMonths(0)))
                .containsExactly("programmes.SILVER_AGE.maxMonths");
        assertThat(wrong(Programme.of(Category.UNEMPLOYED).withGraduation(5, Set.of())))
                .containsExactly("programmes.SILVER_AGE.levels");
    }

    @Test
    void findsGapsInThePensionAge() {
        assertThat(withPension(new PensionAge.Step(Sex.MALE, LocalDate.EPOCH, 756)))
                .containsExactly("regulation.edition.error.pension-start");
        assertThat(withPension(
                        new PensionAge.Step(Sex.MALE, LocalDate.EPOCH, 756),
                        new PensionAge.Step(Sex.FEMALE, LocalDate.EPOCH, 61)))
                .as("years in the field of months")
                .containsExactly("regulation.edition.error.out-of-range");
        assertThat(withPension(
                        new PensionAge.Step(Sex.MALE, LocalDate.EPOCH, 756),
                        new PensionAge.Step(Sex.FEMALE, LocalDate.EPOCH, 732),
                        new PensionAge.Step(Sex.FEMALE, LocalDate.EPOCH, 756)))
                .containsExactly("regulation.edition.error.pension-twice");
    }

    @Test
    void comparesEveryParameterOfTwoEditions() {
        var next = FIRST.next(
                "2027-01",
                FROM,
                Measure.SILVER_AGE,
                FIRST.programme(Measure.SILVER_AGE).withMinAge(45));
        var before = EditionParameters.of(FIRST);
        var after = EditionParameters.of(next);

        assertThat(after)
                .containsEntry("programmes.SILVER_AGE.minAge", List.of("45"))
                .containsEntry("termWorkingDays", List.of("1"));
        assertThat(before).containsEntry("programmes.SILVER_AGE.minAge", List.of("50"));
        after.remove("programmes.SILVER_AGE.minAge");
        before.remove("programmes.SILVER_AGE.minAge");
        assertThat(after).isEqualTo(before);
    }

    private static List<String> wrong(Programme programme) {
        return CHECK.problems(FIRST.next("2027-01", FROM, Measure.SILVER_AGE, programme), "Закон").stream()
                .map(EditionProblem::path)
                .toList();
    }

    private static List<String> withPension(PensionAge.Step... steps) {
        var edition = LawsRules.edition("2027-01", FROM, Map.of("pensionAge", new PensionAge(List.of(steps))));
        return CHECK.problems(edition, "Закон").stream()
                .map(EditionProblem::messageKey)
                .toList();
    }

    @Test
    void refusesAnEditionThatAsksWhatNoScreenAnswers() {
        var silent = new EditionCheck(
                LawsRules.ASSESSOR,
                List.of((measure, edition) -> EnumSet.complementOf(EnumSet.of(Fact.GRADUATION))),
                TEMPLATES);

        assertThat(silent.problems(FIRST, "Закон"))
                .containsExactly(
                        EditionProblem.of("programmes.YOUTH_PRACTICE.graduatedWithinYears", "unanswered"),
                        EditionProblem.of("programmes.CONTRACT_OF_GENERATIONS.graduatedWithinYears", "unanswered"));
    }

    @Test
    void wantsARuleForEachGroundAndAGroundForEachRule() {
        assertThat(CHECK.problems(with(FIRST.grounds(), List.of("reliable-data", "category")), "Закон"))
                .containsExactly(EditionProblem.of("rules", "ground-without-rule"));
        assertThat(CHECK.problems(with(FIRST.grounds().subList(0, 5), FIRST.rules()), "Закон"))
                .containsExactly(EditionProblem.of("rules", "ground-without-rule"));
        assertThat(CHECK.problems(with(FIRST.grounds(), List.of("no-such-rule")), "Закон"))
                .containsExactly(EditionProblem.of("rules", "unknown-rule"));
    }

    @Test
    void wantsATemplateThatThereIsOfTheForm() {
        assertThat(CHECK.problems(printing(Map.of("annex-4", "annex-4-later")), "Закон"))
                .isEmpty();
        assertThat(CHECK.problems(
                        printing(Map.of("annex-4", "annex-8", "annex-8", "annex-8-later", "annex-9", "x")), "Закон"))
                .containsExactly(
                        EditionProblem.of("templates.annex-4", "no-template"),
                        EditionProblem.of("templates.annex-8", "no-template"),
                        EditionProblem.of("templates.annex-9", "no-template"));
    }

    private static RuleEdition printing(Map<String, String> templates) {
        return LawsRules.printing("2027-01", FROM, templates);
    }

    private static RuleEdition with(List<Ground> grounds, List<String> rules) {
        return LawsRules.edition("2027-01", FROM, grounds, rules);
    }
}
