package kz.zholdama.eligibility.rules;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static kz.zholdama.eligibility.GroundOutcome.MET;
import static kz.zholdama.eligibility.GroundOutcome.NOT_APPLICABLE;
import static kz.zholdama.eligibility.GroundOutcome.PRESENT;
import static kz.zholdama.eligibility.GroundOutcome.UNKNOWN;
import static kz.zholdama.eligibility.Measure.TRAINING_AT_EMPLOYER;
import static kz.zholdama.eligibility.Measure.TRAINING_IN_ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Cases;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.TrainingReason;
import org.junit.jupiter.api.Test;

/** Professional training: Social Code 109(1) and (3) under ground 2, 109(4) as ground 5. */
class TrainingRulesTest {

    private static final LocalDate LONG_AGO = TODAY.minusYears(6);

    @Test
    void wantsOneOfTheReasonsForTraining() {
        for (var reason : TrainingReason.values()) {
            assertThat(trainee().giving(reason).verdict("training-reason"))
                    .as("%s", reason)
                    .isEqualTo(reason == TrainingReason.NONE ? PRESENT : MET);
        }
        assertThat(trainee().giving(null).verdict("training-reason")).isEqualTo(UNKNOWN);
        assertThat(anUnemployed().giving(null).verdict("training-reason")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void trainsOnceInTwoYears() {
        assertThat(trainee().verdict("training-once")).isEqualTo(MET);
        assertThat(trainee()
                        .completed(TRAINING_AT_EMPLOYER, TODAY.minusYears(2))
                        .verdict("training-once"))
                .isEqualTo(MET);
        var tooSoon = trainee()
                .completed(TRAINING_AT_EMPLOYER, LONG_AGO)
                .completed(TRAINING_AT_EMPLOYER, TODAY.minusYears(2).plusDays(1));
        assertThat(tooSoon.evidence("training-once"))
                .isEqualTo(Evidence.of(
                        "evidence.trained-recently",
                        "from",
                        TODAY.minusYears(2).plusDays(1),
                        "again",
                        TODAY.plusDays(1)));
        assertThat(trainee()
                        .completed(Measure.PUBLIC_WORKS, TODAY.minusMonths(8))
                        .verdict("training-once"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .completed(TRAINING_AT_EMPLOYER, TODAY.minusMonths(8))
                        .verdict("training-once"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void cannotTellHowLongAgoATrainingWithoutDatesWas() {
        assertThat(trainee().withHistoryUnchecked().verdict("training-once")).isEqualTo(UNKNOWN);
        assertThat(trainee()
                        .having(new CaseFacts.Participation(
                                TRAINING_AT_EMPLOYER, null, null, null, false, null, null, null, false, "test"))
                        .verdict("training-once"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void countsEveryTrainingThatBeganAlsoOneThatWasLeft() {
        var start = TODAY.minusMonths(20); // left two months later
        for (var goodReason : new Boolean[] {true, false, null}) {
            assertThat(trainee()
                            .left(TRAINING_AT_EMPLOYER, TODAY.minusMonths(18), goodReason, TODAY.minusMonths(13))
                            .evidence("training-once"))
                    .as("good reason: %s", goodReason)
                    .isEqualTo(Evidence.of("evidence.trained-recently", "from", start, "again", start.plusYears(2)));
        }
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, TODAY.minusMonths(22), true, null)
                        .verdict("training-once"))
                .isEqualTo(MET);
    }

    @Test
    void doesNotCountATrainingThatHasNotBegun() {
        var tomorrow = TODAY.plusDays(1);
        assertThat(trainee()
                        .having(new Participation(
                                TRAINING_AT_EMPLOYER,
                                TODAY.minusDays(3),
                                tomorrow,
                                null,
                                true,
                                null,
                                null,
                                null,
                                false,
                                "test"))
                        .verdict("training-once"))
                .isEqualTo(MET);
        assertThat(trainee()
                        .having(new Participation(
                                TRAINING_AT_EMPLOYER,
                                TODAY.minusDays(3),
                                tomorrow,
                                null,
                                false,
                                TODAY,
                                true,
                                null,
                                false,
                                "test"))
                        .verdict("training-once"))
                .as("left before its first day")
                .isEqualTo(MET);
    }

    @Test
    void cannotTellWhetherATrainingBeganWhileItsSlipIsAwaited() {
        assertThat(trainee().having(awaited(TODAY.minusMonths(8))).assess().missing())
                .containsExactly(Fact.TRAINING_BEGAN);
        assertThat(trainee().having(awaited(TODAY.minusMonths(25))).verdict("training-once"))
                .as("long ago either way")
                .isEqualTo(MET);
        assertThat(trainee()
                        .having(awaited(TODAY.minusMonths(8)))
                        .completed(TRAINING_AT_EMPLOYER, TODAY.minusMonths(9))
                        .verdict("training-once"))
                .as("another one did")
                .isEqualTo(PRESENT);
    }

    private static Participation awaited(LocalDate start) {
        return new Participation(
                TRAINING_AT_EMPLOYER,
                start.minusDays(2),
                start,
                start.plusMonths(3),
                false,
                null,
                null,
                null,
                false,
                "test",
                true);
    }

    @Test
    void barsWhoLeftTrainingForAYearAfterHisNewRegistration() {
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, false, TODAY.minusYears(1))
                        .verdict("left-training"))
                .isEqualTo(MET);
        var barred = trainee()
                .left(TRAINING_AT_EMPLOYER, LONG_AGO, false, TODAY.minusYears(1).plusDays(1));
        assertThat(barred.evidence("left-training"))
                .isEqualTo(Evidence.of("evidence.left-training", "left", LONG_AGO, "again", TODAY.plusDays(1)));
        assertThat(barred.assess().groundsPresent()).containsExactly(RefusalGround.LEFT_TRAINING);
    }

    @Test
    void takesTheRegistrationOfTheApplicationForTheNewOneWhenNoOtherIsKnown() {
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, false, null)
                        .unemployedSince(TODAY.minusYears(1))
                        .verdict("left-training"))
                .isEqualTo(MET);
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, false, null)
                        .unemployedSince(TODAY.minusMonths(2))
                        .verdict("left-training"))
                .isEqualTo(PRESENT);
    }

    @Test
    void cannotTellWithoutTheNewRegistrationUnlessTheYearCannotBeOver() {
        assertThat(trainee()
                        .unemployedSince(null)
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, false, null)
                        .assess()
                        .missing())
                .contains(Fact.REREGISTERED_ON);
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, TODAY.minusMonths(1), false, null)
                        .evidence("left-training"))
                .as("no day is named that is not certain")
                .isEqualTo(
                        Evidence.of("evidence.left-training-unregistered", "left", TODAY.minusMonths(1), "length", 1));
        assertThat(trainee()
                        .unemployedSince(null)
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, false, LONG_AGO.minusDays(1))
                        .verdict("left-training"))
                .as("a registration before the leaving is no new one")
                .isEqualTo(UNKNOWN);
    }

    @Test
    void asksForTheReasonOfALeavingThatMayCount() {
        var left = trainee().left(TRAINING_AT_EMPLOYER, TODAY.minusMonths(3), null, TODAY.minusMonths(1));
        assertThat(left.assess().missing()).containsExactly(Fact.LEAVING_REASON);
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, null, TODAY.minusYears(2))
                        .verdict("left-training"))
                .as("so long ago that the reason does not matter")
                .isEqualTo(MET);
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, TODAY.minusMonths(3), true, null)
                        .verdict("left-training"))
                .isEqualTo(MET);
    }

    @Test
    void countsAReferralAgainAlsoWhereItsDayWasNotRecorded() {
        var again = LONG_AGO.plusYears(2);
        var left = trainee().left(TRAINING_AT_EMPLOYER, LONG_AGO, false, LONG_AGO.plusMonths(2));
        assertThat(left.having(undated(again, false)).evidence("left-training"))
                .isEqualTo(Evidence.of("evidence.left-training-again-since", "from", again, "most", 1));
        assertThat(trainee().having(undated(again, true)).evidence("left-training"))
                .as("ticked, as it once was")
                .isEqualTo(Evidence.of("evidence.left-training-again-since", "from", again, "most", 1));
        assertThat(trainee().having(undated(null, true)).evidence("left-training"))
                .isEqualTo(Evidence.of("evidence.left-training-again-undated", "most", 1));
    }

    private static Participation undated(LocalDate start, boolean again) {
        return new Participation(TRAINING_IN_ORGANISATION, null, start, null, false, null, null, null, again, "test");
    }

    @Test
    void refersAgainOnceOnly() {
        var left = trainee().left(TRAINING_AT_EMPLOYER, LONG_AGO, false, LONG_AGO.plusMonths(2));
        assertThat(left.verdict("left-training")).isEqualTo(MET);

        var again = LONG_AGO.plusYears(2);
        assertThat(left.completed(TRAINING_IN_ORGANISATION, again).evidence("left-training"))
                .isEqualTo(Evidence.of("evidence.left-training-again", "referred", again.minusDays(2), "most", 1));
        assertThat(trainee().referredAgainAfterLeaving(again).verdict("left-training"))
                .as("as recorded, though the left training is not in the history")
                .isEqualTo(PRESENT);
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, null, LONG_AGO.plusMonths(2))
                        .completed(TRAINING_IN_ORGANISATION, again)
                        .assess()
                        .missing())
                .containsExactly(Fact.LEAVING_REASON);
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, true, null)
                        .completed(TRAINING_IN_ORGANISATION, again)
                        .verdict("left-training"))
                .isEqualTo(MET);
        assertThat(trainee()
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, false, LONG_AGO.plusMonths(2))
                        .completed(Measure.PUBLIC_WORKS, again)
                        .verdict("left-training"))
                .as("other measures are none")
                .isEqualTo(MET);
        assertThat(trainee()
                        .completed(TRAINING_IN_ORGANISATION, LONG_AGO.minusYears(3))
                        .left(TRAINING_AT_EMPLOYER, LONG_AGO, false, LONG_AGO.plusMonths(2))
                        .verdict("left-training"))
                .as("training before the leaving is none")
                .isEqualTo(MET);
    }

    @Test
    void wantsTheHistoryCheckedAndAsksItOfTrainingAlone() {
        assertThat(trainee().withHistoryUnchecked().verdict("left-training")).isEqualTo(UNKNOWN);
        assertThat(trainee()
                        .left(Measure.PUBLIC_WORKS, TODAY.minusMonths(1), false, null)
                        .verdict("left-training"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .left(TRAINING_AT_EMPLOYER, TODAY.minusMonths(1), false, null)
                        .verdict("left-training"))
                .isEqualTo(NOT_APPLICABLE);
    }

    private static Cases trainee() {
        return anUnemployed().applyingFor(TRAINING_IN_ORGANISATION);
    }
}
