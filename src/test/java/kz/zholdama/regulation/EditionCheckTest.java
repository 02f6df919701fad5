package kz.zholdama.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PensionAge;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import org.junit.jupiter.api.Test;

class EditionCheckTest {

    private static final RuleEdition FIRST = FirstEdition.edition();
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);

    @Test
    void hasNothingAgainstTheEditionThatTheProductShipsWith() {
        assertThat(EditionCheck.problems(FIRST, "Закон")).isEmpty();
    }

    @Test
    void asksForANameAndAReason() {
        var nameless = new RuleEdition(
                " ",
                FROM,
                1,
                5,
                FIRST.programmes(),
                FIRST.pensionAge(),
                2,
                16,
                FIRST.parentalConsent(),
                FIRST.leftTraining(),
                FIRST.leftSubsidisedWork(),
                null,
                null,
                null,
                null);

        assertThat(EditionCheck.problems(nameless, null))
                .extracting(EditionProblem::path)
                .containsExactly("name", "reason");
    }

    @Test
    void findsFiguresThatCannotBeMeant() {
        var odd = new RuleEdition(
                "2027-01",
                FROM,
                0,
                500,
                FIRST.programmes(),
                FIRST.pensionAge(),
                -1,
                160,
                new RuleEdition.ParentalConsent(Set.of(), Set.of(), 18, 16),
                new RuleEdition.LeftTraining(-1, 1, true),
                new RuleEdition.LeftSubsidisedWork(300, Set.of(), true),
                3,
                false,
                true,
                400);

        assertThat(EditionCheck.problems(odd, "Закон"))
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
        return EditionCheck.problems(FIRST.next("2027-01", FROM, Measure.SILVER_AGE, programme), "Закон").stream()
                .map(EditionProblem::path)
                .toList();
    }

    private static List<String> withPension(PensionAge.Step... steps) {
        var edition = new RuleEdition(
                "2027-01",
                FROM,
                1,
                5,
                FIRST.programmes(),
                new PensionAge(List.of(steps)),
                2,
                16,
                FIRST.parentalConsent(),
                FIRST.leftTraining(),
                FIRST.leftSubsidisedWork(),
                null,
                null,
                null,
                null);
        return EditionCheck.problems(edition, "Закон").stream()
                .map(EditionProblem::messageKey)
                .toList();
    }
}
