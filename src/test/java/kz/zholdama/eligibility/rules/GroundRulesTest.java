package kz.zholdama.eligibility.rules;

import static kz.zholdama.eligibility.Cases.TODAY;
import static kz.zholdama.eligibility.Cases.anUnemployed;
import static kz.zholdama.eligibility.GroundOutcome.MET;
import static kz.zholdama.eligibility.GroundOutcome.NOT_APPLICABLE;
import static kz.zholdama.eligibility.GroundOutcome.PRESENT;
import static kz.zholdama.eligibility.GroundOutcome.UNKNOWN;
import static kz.zholdama.eligibility.Measure.PUBLIC_WORKS;
import static kz.zholdama.eligibility.Measure.SILVER_AGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Finding;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.LawsRules;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import org.junit.jupiter.api.Test;

/** Grounds 1, 3, 4 and 6 of A2.9, each of which is one rule; and the rules among themselves. */
class GroundRulesTest {

    @Test
    void takesDataForReliableOnlyOnceTheyWereCompared() {
        assertThat(anUnemployed().verdict("reliable-data")).isEqualTo(MET);
        assertThat(anUnemployed().unchecked().verdict("reliable-data")).isEqualTo(UNKNOWN);
        assertThat(anUnemployed()
                        .unchecked()
                        .withDiscrepancy(null, "Адрес", "не тот")
                        .verdict("reliable-data"))
                .isEqualTo(PRESENT);
    }

    @Test
    void namesEveryUnreliableDocumentAndField() {
        var found = anUnemployed()
                .withDiscrepancy(DocumentType.EMPLOYMENT_RECORD, null, "подчистка")
                .withDiscrepancy(null, "Адрес", "не существует")
                .findings("reliable-data");

        assertThat(found)
                .extracting(finding -> ((Finding.Present) finding).evidence())
                .containsExactly(
                        Evidence.of(
                                "evidence.unreliable-document",
                                "document",
                                DocumentType.EMPLOYMENT_RECORD,
                                "what",
                                "подчистка"),
                        Evidence.of("evidence.unreliable-data", "field", "Адрес", "what", "не существует"));
    }

    @Test
    void judgesInquiriesByTheirAnswers() {
        assertThat(anUnemployed().verdict("inquiries")).isEqualTo(MET);
        assertThat(anUnemployed().withInquiry("Акимат", true).verdict("inquiries"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .withInquiry("Акимат", true)
                        .withInquiry("ЦТМ", null)
                        .verdict("inquiries"))
                .isEqualTo(UNKNOWN);
        var negative = anUnemployed().withInquiry("Акимат", false).withInquiry("ЦТМ", null);
        assertThat(negative.evidence("inquiries"))
                .isEqualTo(Evidence.of("evidence.negative-answer", "body", "Акимат", "on", TODAY, "answer", "ответ"));
        assertThat(negative.assess().mayRefuse())
                .as("though another is awaited")
                .isTrue();
        assertThat(anUnemployed()
                        .withInquiry(new CaseFacts.Inquiry("ЦТМ", TODAY, null, false, null))
                        .verdict("inquiries"))
                .as("a negative answer of which nothing is known")
                .isEqualTo(UNKNOWN);
        assertThat(anUnemployed()
                        .withInquiry(new CaseFacts.Inquiry("ЦТМ", TODAY, TODAY, true, null))
                        .verdict("inquiries"))
                .isEqualTo(MET);
    }

    @Test
    void needsBothConsentsAndThatTheyStillHold() {
        assertThat(anUnemployed().verdict("consent")).isEqualTo(MET);
        assertThat(anUnemployed().withConsentsUnknown().assess().missing()).containsExactly(Fact.CONSENT);
        assertThat(anUnemployed()
                        .consenting(false, true, null)
                        .evidence("consent")
                        .key())
                .isEqualTo("evidence.no-consent");
        assertThat(anUnemployed()
                        .consenting(true, false, null)
                        .evidence("consent")
                        .key())
                .isEqualTo("evidence.no-consent-secrets");
        assertThat(anUnemployed().consenting(true, true, TODAY.plusDays(1)).evidence("consent"))
                .as("withdrawn after the application")
                .isEqualTo(Evidence.of("evidence.consent-withdrawn", "on", TODAY.plusDays(1)));
    }

    @Test
    void barsWhoLeftSubsidisedWorkForThreeMonthsAfterHisNewRegistration() {
        var leftOn = TODAY.minusYears(1);
        assertThat(anUnemployed()
                        .left(SILVER_AGE, leftOn, false, TODAY.minusMonths(3))
                        .verdict("left-subsidised-work"))
                .isEqualTo(MET);
        var barred = anUnemployed()
                .left(SILVER_AGE, leftOn, false, TODAY.minusMonths(3).plusDays(1));
        assertThat(barred.evidence("left-subsidised-work"))
                .isEqualTo(Evidence.of("evidence.left-subsidised-work", "left", leftOn, "again", TODAY.plusDays(1)));
        assertThat(barred.assess().groundsPresent()).containsExactly(RefusalGround.LEFT_SUBSIDISED_WORK);
    }

    @Test
    void canReadTheBarsAsThroughTheirLastDay() {
        var strict = LawsRules.edition(
                "strict",
                TODAY,
                Map.of(
                        "leftTraining",
                        new RuleEdition.LeftTraining(1, 1, false),
                        "leftSubsidisedWork",
                        new RuleEdition.LeftSubsidisedWork(3, Set.of(SILVER_AGE), false)));
        var leftOn = TODAY.minusYears(6);
        var worked = anUnemployed().left(SILVER_AGE, leftOn, false, TODAY.minusMonths(3));
        var trained = anUnemployed()
                .applyingFor(Measure.TRAINING_AT_EMPLOYER)
                .left(Measure.TRAINING_AT_EMPLOYER, leftOn, false, TODAY.minusYears(1));

        assertThat(worked.assess().mayRefer()).isTrue();
        assertThat(worked.assess(strict).groundsPresent()).containsExactly(RefusalGround.LEFT_SUBSIDISED_WORK);
        assertThat(trained.assess().mayRefer()).isTrue();
        assertThat(trained.assess(strict).groundsPresent()).containsExactly(RefusalGround.LEFT_TRAINING);
        assertThat(trained.on(TODAY.plusDays(1)).assess(strict).mayRefer()).isTrue();
    }

    @Test
    void judgesALeavingOfSubsidisedWorkByWhatIsKnownOfIt() {
        assertThat(anUnemployed()
                        .left(PUBLIC_WORKS, TODAY.minusMonths(1), true, null)
                        .verdict("left-subsidised-work"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .left(PUBLIC_WORKS, TODAY.minusMonths(1), null, null)
                        .assess()
                        .missing())
                .containsExactly(Fact.LEAVING_REASON);
        assertThat(anUnemployed()
                        .left(PUBLIC_WORKS, TODAY.minusMonths(1), false, null)
                        .evidence("left-subsidised-work"))
                .as("three months cannot be over after one; when they will be is not known")
                .isEqualTo(Evidence.of(
                        "evidence.left-subsidised-work-unregistered", "left", TODAY.minusMonths(1), "length", 3));
        assertThat(anUnemployed()
                        .unemployedSince(TODAY.minusYears(2))
                        .left(PUBLIC_WORKS, TODAY.minusYears(1), false, null)
                        .assess()
                        .missing())
                .containsExactly(Fact.REREGISTERED_ON);
        assertThat(anUnemployed().withHistoryUnchecked().verdict("left-subsidised-work"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void asksGroundSixOfSubsidisedWorkAloneAndCountsNoOtherMeasure() {
        assertThat(anUnemployed()
                        .left(Measure.TRAINING_AT_EMPLOYER, TODAY.minusMonths(1), false, null)
                        .verdict("left-subsidised-work"))
                .isEqualTo(MET);
        assertThat(anUnemployed()
                        .applyingFor(Measure.RESETTLEMENT)
                        .left(PUBLIC_WORKS, TODAY.minusMonths(1), false, null)
                        .verdict("left-subsidised-work"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void countsTheMeasuresOfTheEditionsScopeOnly() {
        var narrow = LawsRules.edition(
                "narrow",
                TODAY,
                Map.of("leftSubsidisedWork", new RuleEdition.LeftSubsidisedWork(3, Set.of(SILVER_AGE), true)));
        var left = anUnemployed().left(PUBLIC_WORKS, TODAY.minusMonths(1), false, null);

        assertThat(left.assess().mayRefer()).isFalse();
        assertThat(left.assess(narrow).mayRefer()).isTrue();
    }

    @Test
    void speaksWithOneVoiceForEachCodeAndForEveryGround() {
        assertThat(LawsRules.RULES).extracting(Rule::code).doesNotHaveDuplicates();
        assertThat(LawsRules.RULES)
                .extracting(Rule::clause)
                .allSatisfy(clause -> assertThat(clause).isNotBlank());
        assertThat(LawsRules.RULES).extracting(Rule::ground).containsAll(RefusalGround.OF_THE_ORDER);
        assertThat(FirstEdition.edition().grounds())
                .extracting(Ground::ground)
                .containsExactlyElementsOf(RefusalGround.OF_THE_ORDER);
        assertThat(FirstEdition.edition().grounds()).extracting(Ground::number).containsExactly(1, 2, 3, 4, 5, 6);
    }
}
