package kz.zholdama.eligibility.rules.place;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.aKandas;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static kz.zholdama.eligibility.GroundOutcome.MET;
import static kz.zholdama.eligibility.GroundOutcome.NOT_APPLICABLE;
import static kz.zholdama.eligibility.GroundOutcome.PRESENT;
import static kz.zholdama.eligibility.GroundOutcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.GroundOutcome;
import kz.zholdama.eligibility.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ground 2 as far as the place and other referrals go. */
class PlaceRulesTest {

    @ParameterizedTest(name = "{0} at most {1} months")
    @CsvSource({
        "PUBLIC_WORKS, 12",
        "SOCIAL_WORKPLACE, 12",
        "YOUTH_PRACTICE, 12",
        "FIRST_WORKPLACE, 18",
        "CONTRACT_OF_GENERATIONS, 6",
        "SILVER_AGE, 36"
    })
    void limitsTheMonths(Measure measure, int most) {
        assertThat(anUnemployed().applyingFor(measure).placedFor(most).verdict("months"))
                .isEqualTo(MET);
        assertThat(anUnemployed().applyingFor(measure).placedFor(most + 1).verdict("months"))
                .isEqualTo(UNKNOWN);
        assertThat(anUnemployed().applyingFor(measure).withoutPlace().verdict("months"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void limitsTheDatesTooWhenTheEndWasCorrected() {
        var end = TODAY.plusDays(3).plusMonths(12);
        assertThat(anUnemployed().placedFor(12).until(end).verdict("months")).isEqualTo(MET);
        assertThat(anUnemployed().placedFor(12).until(end.plusDays(1)).verdict("months"))
                .isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRAINING_IN_ORGANISATION", "TRAINING_AT_EMPLOYER", "RESETTLEMENT"})
    void limitsNoMonthsWhereTheLawDoesNot(Measure measure) {
        assertThat(anUnemployed().applyingFor(measure).placedFor(60).verdict("months"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SOCIAL_WORKPLACE", "TRAINING_AT_EMPLOYER"})
    void waitsForAFreePlaceAtAnEmployerButNeverRefusesForWantOfOne(Measure measure) {
        assertThat(anUnemployed().applyingFor(measure).atFreePlace(true).verdict("place"))
                .isEqualTo(MET);
        var assessment = anUnemployed().applyingFor(measure).atFreePlace(false).assess();
        assertThat(assessment.missing()).containsExactly(Fact.PLACE);
        assertThat(assessment.mayRefer()).isFalse();
        assertThat(assessment.mayRefuse()).isFalse();
    }

    @Test
    void asksNoEmployersPlaceOfTrainingInAnOrganisation() {
        assertThat(anUnemployed()
                        .applyingFor(Measure.TRAINING_IN_ORGANISATION)
                        .atFreePlace(null)
                        .verdict("place"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .applyingFor(Measure.TRAINING_IN_ORGANISATION)
                        .withoutPlace()
                        .verdict("place"))
                .isEqualTo(UNKNOWN);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).verdict("place")).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "receiving: {0}, own: {1} -> {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "true, false, MET",
                "false, true, MET",
                "true, true, MET",
                "true, -, MET",
                "false, false, UNKNOWN",
                "false, -, UNKNOWN",
                "-, -, UNKNOWN"
            })
    void resettlesWithinTheOwnRegionOrToAReceivingOne(Boolean receiving, Boolean own, GroundOutcome verdict) {
        var moving = aKandas()
                .applyingFor(Measure.RESETTLEMENT)
                .movingToReceivingRegion(receiving)
                .movingWithinOwnRegion(own);
        assertThat(moving.verdict("receiving-region")).isEqualTo(verdict);
        assertThat(moving.assess().mayRefuse()).isFalse();
        assertThat(anUnemployed().movingToReceivingRegion(receiving).verdict("receiving-region"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void refusesAWishForAnotherRegionUnlessADestinationIsFound() {
        var insisting = aKandas().applyingFor(Measure.RESETTLEMENT).wishingForALawfulRegion(false);
        assertThat(insisting.verdict("receiving-region"))
                .as("the specialist found him another place")
                .isEqualTo(MET);
        assertThat(insisting.movingToReceivingRegion(false).verdict("receiving-region"))
                .as("not his choice")
                .isEqualTo(UNKNOWN);
        assertThat(insisting.withoutPlace().evidence("receiving-region").key())
                .isEqualTo("evidence.wish-not-receiving-region");
        assertThat(insisting.wishingForALawfulRegion(true).verdict("receiving-region"))
                .isEqualTo(UNKNOWN);
    }

    /** Whatever a specialist may choose, no ground against the person comes of it. */
    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void neverRefusesThePersonForThePlaceThatASpecialistChose(Measure measure) {
        var badly = (measure.equals(Measure.RESETTLEMENT) ? aKandas() : anUnemployed())
                .aged(measure.equals(Measure.SILVER_AGE) ? 55 : 25)
                .applyingFor(measure)
                .placedFor(60)
                .atFreePlace(false)
                .inOwnProfession(false)
                .movingToReceivingRegion(false);
        assertThat(badly.assess().groundsPresent()).isEmpty();
        assertThat(badly.assess().mayRefuse()).isFalse();
        if (!measure.equals(Measure.TRAINING_IN_ORGANISATION)) {
            assertThat(badly.assess().mayRefer()).isFalse();
        }
    }

    @Test
    void resettlesByADecisionOfTheRegionalCommission() {
        assertThat(aKandas()
                        .applyingFor(Measure.RESETTLEMENT)
                        .withCommissionDecision(true)
                        .verdict("commission-decision"))
                .isEqualTo(MET);
        assertThat(aKandas()
                        .applyingFor(Measure.RESETTLEMENT)
                        .withCommissionDecision(false)
                        .verdict("commission-decision"))
                .isEqualTo(UNKNOWN);
        assertThat(aKandas()
                        .applyingFor(Measure.RESETTLEMENT)
                        .withCommissionDecision(null)
                        .verdict("commission-decision"))
                .isEqualTo(UNKNOWN);
        assertThat(anUnemployed().withCommissionDecision(null).verdict("commission-decision"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            nullValues = "-",
            value = {"DECIDED, MET", "NOT_DECIDED_YET, UNKNOWN", "NONE_ASKED, PRESENT", "-, UNKNOWN"})
    void refusesWhoAskedForNoDecisionAndWaitsForOneThatIsToCome(CommissionAnswer told, GroundOutcome verdict) {
        var moving = aKandas()
                .applyingFor(Measure.RESETTLEMENT)
                .withCommissionDecision(null)
                .toldOfTheCommission(told);
        assertThat(moving.verdict("commission-decision")).isEqualTo(verdict);
        assertThat(moving.assess().mayRefuse()).isEqualTo(verdict == PRESENT);
        assertThat(moving.withCommissionDecision(true).verdict("commission-decision"))
                .as("number and date told since")
                .isEqualTo(MET);
    }

    @Test
    void refersNobodyTwiceAtATimeToTheSameKindOfMeasure() {
        var twice = anUnemployed().running(Measure.PUBLIC_WORKS);
        assertThat(twice.verdict("running-referral")).isEqualTo(PRESENT);
        assertThat(twice.evidence("running-referral"))
                .isEqualTo(Evidence.of("evidence.running-referral", "referred", TODAY.minusMonths(1)));
        assertThat(anUnemployed().running(Measure.RESETTLEMENT).verdict("running-referral"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .having(undated(TODAY.minusMonths(1), TODAY.plusDays(1)))
                        .evidence("running-referral"))
                .isEqualTo(Evidence.of("evidence.running-referral-since", "from", TODAY.minusMonths(1)));
        assertThat(anUnemployed().having(undated(null, null)).evidence("running-referral"))
                .isEqualTo(Evidence.of("evidence.running-referral-undated"));
        assertThat(anUnemployed()
                        .completed(Measure.PUBLIC_WORKS, TODAY.minusYears(1))
                        .verdict("running-referral"))
                .isEqualTo(MET);
        assertThat(anUnemployed().withHistoryUnchecked().verdict("running-referral"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void takesAReferralPastItsLastDayForOverThoughNobodyRecordedItsEnd() {
        assertThat(anUnemployed().having(undated(TODAY.minusMonths(6), TODAY)).verdict("running-referral"))
                .as("the last day")
                .isEqualTo(PRESENT);
        assertThat(anUnemployed()
                        .having(undated(TODAY.minusMonths(6), TODAY.minusDays(1)))
                        .verdict("running-referral"))
                .isEqualTo(MET);
    }

    private static CaseFacts.Participation undated(LocalDate from, LocalDate to) {
        return new CaseFacts.Participation(Measure.PUBLIC_WORKS, null, from, to, true, null, null, null, false, "test");
    }
}
