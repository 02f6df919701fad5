package kz.zholdama.eligibility;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.aKandas;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static kz.zholdama.eligibility.GroundOutcome.MET;
import static kz.zholdama.eligibility.GroundOutcome.NOT_APPLICABLE;
import static kz.zholdama.eligibility.GroundOutcome.PRESENT;
import static kz.zholdama.eligibility.GroundOutcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Ground 2 as far as the place and other referrals go. */
class PlaceRulesTest {

    @ParameterizedTest(name = "{0} at most {1} months")
    @CsvSource({"PUBLIC_WORKS, 12", "SOCIAL_WORKPLACE, 12", "YOUTH_PRACTICE, 12", "FIRST_WORKPLACE, 18",
            "CONTRACT_OF_GENERATIONS, 6", "SILVER_AGE, 36"})
    void limitsTheMonths(Measure measure, int most) {
        assertThat(anUnemployed().applyingFor(measure).placedFor(most).verdict("months")).isEqualTo(MET);
        var longer = anUnemployed().applyingFor(measure).placedFor(most + 1);
        assertThat(longer.verdict("months")).isEqualTo(PRESENT);
        assertThat(longer.evidence("months")).isEqualTo(Evidence.of("evidence.too-many-months", "months", most + 1, "most", most));
        assertThat(anUnemployed().applyingFor(measure).withoutPlace().verdict("months")).isEqualTo(UNKNOWN);
    }

    @Test
    void limitsTheDatesTooWhenTheEndWasCorrected() {
        var end = TODAY.plusDays(3).plusMonths(12);
        assertThat(anUnemployed().placedFor(12).until(end).verdict("months")).isEqualTo(MET);
        assertThat(anUnemployed().placedFor(12).until(end.plusDays(1)).evidence("months").key()).isEqualTo("evidence.too-late-end");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRAINING_IN_ORGANISATION", "TRAINING_AT_EMPLOYER", "RESETTLEMENT"})
    void limitsNoMonthsWhereTheLawDoesNot(Measure measure) {
        assertThat(anUnemployed().applyingFor(measure).placedFor(60).verdict("months")).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(names = {"SOCIAL_WORKPLACE", "TRAINING_AT_EMPLOYER"})
    void waitsForAFreePlaceAtAnEmployerButNeverRefusesForWantOfOne(Measure measure) {
        assertThat(anUnemployed().applyingFor(measure).atFreePlace(true).verdict("place")).isEqualTo(MET);
        for (var taken : new Boolean[] {false, null}) {
            var assessment = anUnemployed().applyingFor(measure).atFreePlace(taken).assess();
            assertThat(assessment.missing()).containsExactly(Fact.PLACE);
            assertThat(assessment.mayRefer()).isFalse();
            assertThat(assessment.mayRefuse()).isFalse();
        }
    }

    @Test
    void asksNoEmployersPlaceOfTrainingInAnOrganisation() {
        assertThat(anUnemployed().applyingFor(Measure.TRAINING_IN_ORGANISATION).atFreePlace(null).verdict("place")).isEqualTo(MET);
        assertThat(anUnemployed().applyingFor(Measure.TRAINING_IN_ORGANISATION).withoutPlace().verdict("place")).isEqualTo(UNKNOWN);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).verdict("place")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void resettlesToAReceivingRegionOnly() {
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).movingToReceivingRegion(true).verdict("receiving-region")).isEqualTo(MET);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).movingToReceivingRegion(false).verdict("receiving-region")).isEqualTo(PRESENT);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).movingToReceivingRegion(null).verdict("receiving-region")).isEqualTo(UNKNOWN);
        assertThat(anUnemployed().movingToReceivingRegion(false).verdict("receiving-region")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void resettlesByADecisionOfTheRegionalCommission() {
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).withCommissionDecision(true).verdict("commission-decision")).isEqualTo(MET);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).withCommissionDecision(false).verdict("commission-decision")).isEqualTo(UNKNOWN);
        assertThat(aKandas().applyingFor(Measure.RESETTLEMENT).withCommissionDecision(null).verdict("commission-decision")).isEqualTo(UNKNOWN);
        assertThat(anUnemployed().withCommissionDecision(null).verdict("commission-decision")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void refersNobodyTwiceAtATimeToTheSameKindOfMeasure() {
        var twice = anUnemployed().running(Measure.PUBLIC_WORKS);
        assertThat(twice.verdict("running-referral")).isEqualTo(PRESENT);
        assertThat(twice.evidence("running-referral")).isEqualTo(
                Evidence.of("evidence.running-referral", "referred", TODAY.minusMonths(1)));
        assertThat(anUnemployed().running(Measure.RESETTLEMENT).verdict("running-referral")).isEqualTo(MET);
        assertThat(anUnemployed().completed(Measure.PUBLIC_WORKS, TODAY.minusYears(1)).verdict("running-referral")).isEqualTo(MET);
        assertThat(anUnemployed().withHistoryUnchecked().verdict("running-referral")).isEqualTo(UNKNOWN);
    }
}
