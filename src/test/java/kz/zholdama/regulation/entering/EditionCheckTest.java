package kz.zholdama.regulation.entering;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PensionAge;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.regulation.FormTemplates;
import kz.zholdama.regulation.ReferralKinds;
import org.junit.jupiter.api.Test;

class EditionCheckTest {

    private static final FormTemplates TEMPLATES = new FormTemplates() {
        @Override
        public Map<String, List<String>> byForm() {
            return Map.of(
                    "annex-4", List.of("annex-4", "annex-4-later", "annex-4-torn"), "annex-8", List.of("annex-8"));
        }

        @Override
        public boolean prints(String form, String template) {
            return !template.endsWith("-torn");
        }
    };
    private static final EditionCheck CHECK = answering(EnumSet.allOf(Fact.class));

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
                .containsExactly(Problem.of("name", "form.required"), Problem.of("reason", "form.required"));
    }

    @Test
    void saysHowLongATextMayBe() {
        assertThat(CHECK.problems(FIRST, "Закон ".repeat(400)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(tuple("reason", "errors.too-long"));
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
                .extracting(Problem::field)
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
        assertThat(wrong(Programme.of(Category.UNEMPLOYED, Category.NONE)))
                .as("who belongs to none of item 2 is served by nobody")
                .containsExactly("programmes.SILVER_AGE.categories");
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
                .containsExactly("regulation.edition.error.pension-range");
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

    private static Problem problem(String path, String key) {
        return Problem.of(path, "regulation.edition.error." + key);
    }

    private static List<String> wrong(Programme programme) {
        return CHECK.problems(FIRST.next("2027-01", FROM, Measure.SILVER_AGE, programme), "Закон").stream()
                .map(Problem::field)
                .toList();
    }

    private static List<String> withPension(PensionAge.Step... steps) {
        var edition = LawsRules.edition("2027-01", FROM, Map.of("pensionAge", new PensionAge(List.of(steps))));
        return CHECK.problems(edition, "Закон").stream().map(Problem::key).toList();
    }

    @Test
    void refusesAnEditionThatAsksWhatNoScreenAnswers() {
        var silent = answering(EnumSet.complementOf(EnumSet.of(Fact.GRADUATION)));

        assertThat(silent.problems(FIRST, "Закон"))
                .containsExactly(
                        problem("programmes.YOUTH_PRACTICE.graduatedWithinYears", "unanswered"),
                        problem("programmes.CONTRACT_OF_GENERATIONS.graduatedWithinYears", "unanswered"));
    }

    @Test
    void wantsARuleForEachGroundAndAGroundForEachRule() {
        assertThat(CHECK.problems(with(FIRST.grounds(), without("consent")), "Закон"))
                .containsExactly(problem("rules", "ground-without-rule"));
        assertThat(CHECK.problems(with(FIRST.grounds().subList(0, 5), FIRST.rules()), "Закон"))
                .containsExactly(problem("rules", "ground-without-rule"));
        assertThat(CHECK.problems(with(FIRST.grounds(), List.of("no-such-rule")), "Закон"))
                .containsExactly(problem("rules", "unknown-rule"));
        assertThat(CHECK.problems(with(List.of(), List.of()), "Закон"))
                .containsExactly(problem("rules", "nothing-chosen"));
        var twice = Stream.concat(FIRST.grounds().stream(), Stream.of(new Ground(RefusalGround.NO_CONSENT, 7, null)))
                .toList();
        assertThat(CHECK.problems(with(twice, FIRST.rules()), "Закон"))
                .containsExactly(problem("rules", "ground-twice"));
    }

    /** Ground 2 would be spoken of where training is asked for, and could never be told of anything else. */
    @Test
    void wantsARuleForEachGroundOfEachMeasure() {
        var unlimited = LawsRules.edition(
                "2027-01",
                FROM,
                Map.of(
                        "rules",
                        List.of(
                                "reliable-data",
                                "training-once",
                                "inquiries",
                                "consent",
                                "left-training",
                                "left-subsidised-work"),
                        "programmes",
                        Map.of(
                                Measure.TRAINING_IN_ORGANISATION,
                                Programme.of(Category.UNEMPLOYED),
                                Measure.PUBLIC_WORKS,
                                Programme.of(Category.UNEMPLOYED))));

        assertThat(CHECK.problems(unlimited, "Закон")).containsExactly(problem("rules", "ground-without-rule"));
    }

    @Test
    void wantsNoConditionThatNobodyIsAsked() {
        assertThat(CHECK.problems(with(FIRST.grounds(), without("maximum-age")), "Закон"))
                .containsExactly(
                        problem("programmes.YOUTH_PRACTICE.maxAge", "unasked"),
                        problem("programmes.FIRST_WORKPLACE.maxAge", "unasked"),
                        problem("programmes.CONTRACT_OF_GENERATIONS.maxAge", "unasked"));
        assertThat(CHECK.problems(with(FIRST.grounds(), without("running-referral")), "Закон"))
                .as("of a rule without a figure nothing stays behind")
                .isEmpty();
    }

    @Test
    void wantsMeasuresOfKindsThatThereAre() {
        assertThat(CHECK.problems(LawsRules.edition("2027-01", FROM, Map.of("programmes", Map.of())), "Закон"))
                .containsExactly(problem("programmes", "no-measure"));
        var moon = Measure.of(new ReferralKind("space-travel"), "moon");
        var named = Programme.of(Category.UNEMPLOYED).called(new Programme.Names("Луна", "Ай", "на Луну"));
        assertThat(CHECK.problems(FIRST.next("2027-01", FROM, moon, named), "Закон"))
                .containsExactly(problem("programmes.space-travel:moon.code", "unknown-kind"));
    }

    @Test
    void wantsDocumentsThatHaveWords() {
        var unknown = Set.of(new DocumentType("NO_SUCH_PAPER"));
        var none = Set.<DocumentType>of();
        assertThat(asking(new Programme.Documents(unknown, none)))
                .containsExactly("programmes.SILVER_AGE.documents.required");
        assertThat(asking(new Programme.Documents(none, unknown)))
                .containsExactly("programmes.SILVER_AGE.documents.ifAny");
        assertThat(asking(new Programme.Documents(none, none)))
                .as("the application alone is enough")
                .isEmpty();
    }

    private static List<String> asking(Programme.Documents documents) {
        return wrong(Programme.of(Category.UNEMPLOYED).asking(documents));
    }

    private static List<String> without(String rule) {
        return FIRST.rules().stream().filter(code -> !code.equals(rule)).toList();
    }

    private static EditionCheck answering(Set<Fact> facts) {
        return new EditionCheck(
                LawsRules.ASSESSOR,
                List.of((measure, edition) -> facts),
                TEMPLATES,
                new ReferralKinds() {
                    @Override
                    public Set<ReferralKind> all() {
                        return FIRST.measures().stream().map(Measure::referral).collect(toSet());
                    }

                    @Override
                    public boolean isAtEmployer(Measure measure) {
                        return false;
                    }
                },
                new Texts());
    }

    @Test
    void wantsATemplateThatThereIsOfTheForm() {
        assertThat(CHECK.problems(printing(Map.of("annex-4", "annex-4-later")), "Закон"))
                .isEmpty();
        assertThat(CHECK.problems(
                        printing(Map.of("annex-4", "annex-8", "annex-8", "annex-8-later", "annex-9", "x")), "Закон"))
                .containsExactly(
                        problem("templates.annex-4", "no-template"),
                        problem("templates.annex-8", "no-template"),
                        problem("templates.annex-9", "no-template"));
        assertThat(CHECK.problems(printing(Map.of("annex-4", "annex-4-torn")), "Закон"))
                .containsExactly(problem("templates.annex-4", "template-broken"));
    }

    private static RuleEdition printing(Map<String, String> templates) {
        return LawsRules.printing("2027-01", FROM, templates);
    }

    private static RuleEdition with(List<Ground> grounds, List<String> rules) {
        return LawsRules.edition("2027-01", FROM, grounds, rules);
    }
}
