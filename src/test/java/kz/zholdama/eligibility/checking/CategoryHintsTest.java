package kz.zholdama.eligibility.checking;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.aPerson;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Cases;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Social Code 99(3) and 100, as far as categories and history tell. */
class CategoryHintsTest {

    @ParameterizedTest
    @EnumSource(names = {"STUDENT", "SENIOR_PUPIL", "DOWNTIME"})
    void pointsOutWhoCannotBeRegisteredAsUnemployed(Category other) {
        assertThat(hints(aPerson(Category.UNEMPLOYED, other)))
                .containsExactly(Evidence.of("hint.unemployed-and-another", "category", other));
        assertThat(hints(aPerson(other))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_SEEKER", "KANDAS"})
    void leavesAloneCategoriesThatGoTogether(Category other) {
        assertThat(hints(aPerson(Category.UNEMPLOYED, other))).isEmpty();
    }

    @Test
    void pointsOutThatWhoTakesPartInASubsidisedWorkplaceIsEmployed() {
        var from = TODAY.minusMonths(1);
        assertThat(hints(anUnemployed().running(Measure.PUBLIC_WORKS)))
                .containsExactly(Evidence.of("hint.unemployed-though-placed", "from", from));
        assertThat(hints(aPerson(Category.JOB_SEEKER).running(Measure.PUBLIC_WORKS)))
                .isEmpty();
        assertThat(hints(anUnemployed().running(Measure.TRAINING_AT_EMPLOYER))).isEmpty();
        assertThat(hints(anUnemployed().having(placed(from, TODAY.minusDays(1), null))))
                .as("past its last day")
                .isEmpty();
        assertThat(hints(anUnemployed().having(placed(TODAY.plusDays(1), null, null))))
                .as("not begun")
                .isEmpty();
        assertThat(hints(anUnemployed().having(placed(from, null, true))))
                .as("may not have come")
                .isEmpty();
    }

    @Test
    void pointsOutARegistrationWithinThirtyDaysOfTheLeaving() {
        var leftOn = TODAY.minusMonths(6);
        assertThat(hints(anUnemployed().left(Measure.PUBLIC_WORKS, leftOn, false, leftOn.plusDays(30))))
                .containsExactly(Evidence.of(
                        "hint.registered-again-early", "left", leftOn, "registered", leftOn.plusDays(30), "days", 30));
        assertThat(hints(anUnemployed().left(Measure.PUBLIC_WORKS, leftOn, null, leftOn.plusDays(30))))
                .as("reason not known")
                .hasSize(1);
        assertThat(hints(anUnemployed().left(Measure.PUBLIC_WORKS, leftOn, false, leftOn.plusDays(31))))
                .isEmpty();
        assertThat(hints(anUnemployed().left(Measure.PUBLIC_WORKS, leftOn, true, leftOn.plusDays(1))))
                .as("not deregistered")
                .isEmpty();
    }

    @Test
    void takesTheRegistrationOfTheApplicationForTheNewOneWhenNoOtherIsKnown() {
        var leftOn = TODAY.minusDays(20);
        assertThat(hints(anUnemployed()
                        .unemployedSince(TODAY.minusDays(5))
                        .left(Measure.PUBLIC_WORKS, leftOn, false, null)))
                .extracting(Evidence::key)
                .containsExactly("hint.registered-again-early");
        assertThat(hints(anUnemployed()
                        .unemployedSince(leftOn.minusDays(1))
                        .left(Measure.PUBLIC_WORKS, leftOn, false, null)))
                .isEmpty();
    }

    @Test
    void areAmongTheHintsOfTheCase() {
        assertThat(Hints.of(aPerson(Category.UNEMPLOYED, Category.STUDENT).facts(), FirstEdition.edition()))
                .extracting(Evidence::key)
                .contains("hint.unemployed-and-another");
    }

    private static Participation placed(LocalDate from, LocalDate to, Boolean slipAwaited) {
        return new Participation(
                Measure.PUBLIC_WORKS, from, from, to, true, null, null, null, false, "test", slipAwaited);
    }

    private static List<Evidence> hints(Cases person) {
        var facts = person.facts();
        return CategoryHints.of(facts.person(), facts.history(), facts.applicationDay(), FirstEdition.edition());
    }
}
