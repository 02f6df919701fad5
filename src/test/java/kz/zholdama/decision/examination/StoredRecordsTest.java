package kz.zholdama.decision.examination;

import static kz.zholdama.eligibility.Cases.anUnemployed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.Bundles;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.Ground;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.measure.training.OrganisationPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** What is stored with a decision is read years later, so its names stay; and what counts as a change of the outcome. */
class StoredRecordsTest {

    private static final Kinds KINDS = KnownKinds.with(PlaceOfKind.class);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @Test
    void readsAnAssessmentStoredEarlier() {
        var stored = """
                {"edition":"2024-05","judgedOn":"2026-03-02","facts":{"measure":"SILVER_AGE","applicationDay":"2026-03-02",
                "person":{"birthDate":"1990-01-01","sex":"MALE","categories":["UNEMPLOYED"]},"documents":[],
                "documentsChecked":true,
                "discrepancies":[],"inquiries":[],"historyChecked":true,"history":[]},"findings":[
                {"outcome":"met","rule":"consent","ground":"NO_CONSENT"},
                {"outcome":"present","rule":"minimum-age","ground":"RULES_NOT_MET",
                "evidence":{"key":"evidence.too-young","values":{"age":"36","least":"50"}}},
                {"outcome":"unknown","rule":"inquiries","ground":"NEGATIVE_ANSWER","missing":"INQUIRY_ANSWER"}]}""";
        var assessment = new AssessmentColumn().read(stored);
        assertThat(assessment.groundsPresent()).containsExactly(RefusalGround.RULES_NOT_MET);
        assertThat(assessment.missing()).hasSize(1);
    }

    @Test
    void readsAnExaminationAndItsPlaceStoredEarlier() {
        var sheet = new ExaminationSheetColumn(KINDS).read("""
                {"documentsChecked":true,"discrepancies":[],"inquiries":[],"historyChecked":true,"participations":[],
                "leavings":[],
                "ownProfession":true,"note":"","place":{"kind":"destination","settlementId":7,"destination":"г. Павлодар",
                "occupationId":1,
                "occupationCode":"4110-9","occupation":"Делопроизводитель","commissionDecisionNumber":"12-РК",
                "commissionDecisionDate":"2026-03-02","family":[]}}""");
        assertThat(sheet.documentsChecked()).isTrue();
        assertThat(sheet.representativeConsent()).isNull();
        assertThat(sheet.commission()).isNull();
        var assessment = new AssessmentColumn().read("""
                {"edition":"2024-05","judgedOn":"2026-03-02","facts":{"measure":"RESETTLEMENT","applicationDay":"2026-03-02",
                "person":{"birthDate":"1990-01-01","sex":"MALE","categories":[]},"place":{"commissionDecisionKnown":true,
                "receivingRegion":false},
                "documents":[],"documentsChecked":true,"discrepancies":[],"inquiries":[],"historyChecked":true,"history":[]},
                "findings":[
                {"outcome":"unknown","rule":"category","ground":"RULES_NOT_MET","missing":"CATEGORY"},
                {"outcome":"present","rule":"receiving-region","ground":"RULES_NOT_MET",
                "evidence":{"key":"evidence.not-receiving-region","values":{}}}]}""");
        assertThat(assessment.groundsPresent())
                .as("what was found then stays")
                .containsExactly(RefusalGround.RULES_NOT_MET);
        assertThat(assessment.facts().place().commissionDecisionKnown()).isTrue();
        assertThat(assessment.facts().place().ownRegion()).isNull();
        assertThat(assessment.facts().resettlement().commission()).isNull();
        assertThat(assessment.facts().representativeConsent()).isNull();
    }

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void storesAnAssessmentWithoutLoss(Measure measure) {
        var assessment = anUnemployed().applyingFor(measure).assess();
        var column = new AssessmentColumn();
        assertThat(column.read(column.written(assessment))).isEqualTo(assessment);
    }

    @Test
    void readsAndJudgesAParticipationRecordedBeforeTheDayOfReferralWasAsked() {
        var stored = """
                {"documentsChecked":true,"discrepancies":[],"inquiries":[],"historyChecked":true,"participations":[
                {"measure":"TRAINING_IN_ORGANISATION","from":"2022-03-01","to":"2022-06-01","running":false,
                "reReferredAfterLeaving":true,"source":"Ответ"}],
                "leavings":[],"note":""}""";
        var sheet = new ExaminationSheetColumn(KINDS).read(stored);
        var judged = anUnemployed()
                .applyingFor(Measure.TRAINING_AT_EMPLOYER)
                .having(sheet.participations().getFirst());
        assertThat(judged.assess().groundsPresent()).containsExactly(RefusalGround.LEFT_TRAINING);
        assertThat(judged.evidence("left-training").text(Bundles.of("eligibility", "ru")::get))
                .contains("(обучение с 01.03.2022)");
    }

    @Test
    void tellsTheKindOfPlaceByAStableName() {
        var place = new OrganisationPlace(1, "Колледж", "Семей", "1", "Сварщик", 3, DAY, DAY.plusMonths(3));
        var sheet = new ExaminationSheet(
                false, List.of(), List.of(), false, List.of(), List.of(), null, null, place, "", null, null);
        var column = new ExaminationSheetColumn(KINDS);
        assertThat(column.written(sheet)).contains("\"kind\":\"training\"");
        assertThat(column.read(column.written(sheet))).isEqualTo(sheet);
    }

    @Test
    void takesOtherEvidenceForAChangeOfARefusalOnly() {
        var before = anUnemployed().applyingFor(Measure.SILVER_AGE).aged(40).assess();
        var now = anUnemployed().applyingFor(Measure.SILVER_AGE).aged(41).assess();
        assertThat(Assessments.changed(DecisionKind.REASONED_REFUSAL, before, now))
                .extracting(Ground::ground)
                .containsExactly(RefusalGround.RULES_NOT_MET);
        assertThat(Assessments.changed(DecisionKind.REASONED_REFUSAL, before, before))
                .isEmpty();
    }

    @Test
    void namesGroundsByTheirNumbers() {
        assertThat(Assessments.numbers(List.of(
                        new Ground(RefusalGround.RULES_NOT_MET, 2, null),
                        new Ground(RefusalGround.LEFT_TRAINING, 5, MeasureKind.TRAINING))))
                .isEqualTo("2, 5");
        assertThat(Assessments.numbers(List.of())).isEqualTo("—");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-16, 1, 2026-04-15",
        "2026-01-31, 1, 2026-02-27",
        "2024-01-31, 1, 2024-02-28",
        "2026-03-01, 12, 2027-02-28"
    })
    void reckonsTheLastDayFromMonths(LocalDate from, int months, LocalDate to) {
        assertThat(Term.lastDay(from, months)).isEqualTo(to);
    }

    @Test
    void hidesWhatItHoldsFromLogs() {
        var sheet = ExaminationSheet.BLANK
                .withNote("Айгүл")
                .withDiscrepancies(List.of(new Discrepancy(null, "ИИН", "Айгүл")));
        assertThat(sheet.toString()).doesNotContain("Айгүл");
    }
}
