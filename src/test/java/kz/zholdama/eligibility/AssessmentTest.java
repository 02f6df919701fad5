package kz.zholdama.eligibility;

import static kz.zholdama.eligibility.Cases.aJobSeeker;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AssessmentTest {

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void refersWhoMeetsEverythingToEachMeasure(Measure measure) {
        var assessment = anUnemployed()
                .aged(measure.equals(Measure.SILVER_AGE) ? 55 : 25)
                .applyingFor(measure)
                .assess();

        assertThat(assessment.missing()).isEmpty();
        assertThat(assessment.groundsPresent()).isEmpty();
        assertThat(assessment.mayRefer()).isTrue();
        assertThat(assessment.mayRefuse()).isFalse();
    }

    @Test
    void evaluatesEveryGroundAlthoughOthersArePresent() {
        var assessment = aJobSeeker()
                .applyingFor(Measure.YOUTH_PRACTICE)
                .aged(40)
                .graduatedIn(2010)
                .withDiscrepancy(DocumentType.IDENTITY_DOCUMENT, null, "номер не совпадает")
                .withInquiry("акимат", false)
                .consenting(false, true, null)
                .left(Measure.PUBLIC_WORKS, Cases.TODAY.minusMonths(3), false, Cases.TODAY.minusMonths(1))
                .assess();

        assertThat(assessment.groundsPresent())
                .containsExactly(
                        RefusalGround.UNRELIABLE_DATA,
                        RefusalGround.RULES_NOT_MET,
                        RefusalGround.NEGATIVE_ANSWER,
                        RefusalGround.NO_CONSENT,
                        RefusalGround.LEFT_SUBSIDISED_WORK);
        assertThat(assessment.findings(RefusalGround.RULES_NOT_MET))
                .filteredOn(Finding.Present.class::isInstance)
                .extracting(Finding::rule)
                .containsExactly("category", "maximum-age", "graduation-window");
    }

    @Test
    void refusesWithOneGroundPresentAlthoughOthersAreOpen() {
        var assessment = anUnemployed().aged(15).unchecked().withoutPlace().assess();

        assertThat(assessment.outcome(RefusalGround.UNRELIABLE_DATA)).isEqualTo(GroundOutcome.UNKNOWN);
        assertThat(assessment.mayRefuse()).isTrue();
        assertThat(assessment.mayRefer()).isFalse();
    }

    @Test
    void neitherRefersNorRefusesWhileThePlaceIsNotChosen() {
        var assessment = anUnemployed().withoutPlace().assess();

        assertThat(assessment.missing()).containsExactly(Fact.PLACE);
        assertThat(assessment.mayRefer()).isFalse();
        assertThat(assessment.mayRefuse()).isFalse();
    }

    @Test
    void asksGroundFiveOfTrainingAloneAndGroundSixOfSubsidisedWorkAlone() {
        var training = anUnemployed().applyingFor(Measure.TRAINING_AT_EMPLOYER).assess();
        var subsidised = anUnemployed().assess();
        var resettlement = anUnemployed().applyingFor(Measure.RESETTLEMENT).assess();

        assertThat(training.outcome(RefusalGround.LEFT_TRAINING)).isEqualTo(GroundOutcome.MET);
        assertThat(training.outcome(RefusalGround.LEFT_SUBSIDISED_WORK)).isEqualTo(GroundOutcome.NOT_APPLICABLE);
        assertThat(subsidised.outcome(RefusalGround.LEFT_SUBSIDISED_WORK)).isEqualTo(GroundOutcome.MET);
        assertThat(subsidised.outcome(RefusalGround.LEFT_TRAINING)).isEqualTo(GroundOutcome.NOT_APPLICABLE);
        assertThat(resettlement.outcome(RefusalGround.LEFT_TRAINING)).isEqualTo(GroundOutcome.NOT_APPLICABLE);
        assertThat(resettlement.outcome(RefusalGround.LEFT_SUBSIDISED_WORK)).isEqualTo(GroundOutcome.NOT_APPLICABLE);
    }

    @Test
    void takesNoGroundForMetThatNoRuleSpokeOf() {
        var empty = new Assessment("x", Cases.TODAY, anUnemployed().facts(), List.of(), FirstEdition.GROUNDS);

        assertThat(empty.mayRefer()).isFalse();
    }

    @Test
    void keepsFactsAndEditionWithTheFindings() {
        var facts = anUnemployed().facts();
        var assessment = LawsRules.ASSESSOR.assess(facts, FirstEdition.edition());

        assertThat(assessment.facts()).isEqualTo(facts);
        assertThat(assessment.edition()).isEqualTo("2024-05");
        assertThat(assessment.judgedOn()).isEqualTo(Cases.TODAY);
    }

    @Test
    void judgesByTheFiguresOfTheEditionItIsGiven() {
        var raised = FirstEdition.edition()
                .next(
                        "2027-01",
                        Cases.TODAY.plusYears(1),
                        Measure.SILVER_AGE,
                        FirstEdition.edition().programme(Measure.SILVER_AGE).withMinAge(45));
        var person = anUnemployed().aged(47).applyingFor(Measure.SILVER_AGE);

        assertThat(person.assess().mayRefer()).isFalse();
        assertThat(person.assess(raised).mayRefer()).isTrue();
    }
}
