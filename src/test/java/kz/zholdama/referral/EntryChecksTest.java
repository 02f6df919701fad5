package kz.zholdama.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.KnownKinds;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.resettlement.Resettled;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.measure.training.Enrolment;
import kz.zholdama.platform.Problem;
import org.junit.jupiter.api.Test;

class EntryChecksTest {

    private static final Kinds KINDS = KnownKinds.with(SlipOfKind.class);

    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void takesASlipThatSaysWhatTheReferralSays() {
        assertThat(problems(checks -> slip(
                        checks, employment(REFERRED, 6, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 9, 8)), TODAY)))
                .isEmpty();
    }

    @Test
    void nothingHappenedBeforeTheReferralAndNothingThatHappenedLiesAhead() {
        var slip = new Enrolment(REFERRED.minusDays(1), "12", "Сварщик", 3, LocalDate.of(2026, 6, 9));

        assertThat(problems(checks -> slip(checks, slip, TODAY.plusDays(1))))
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        tuple("orderDate", "referral.problem.before-referral"),
                        tuple("receivedOn", "referral.problem.ahead"));
    }

    @Test
    void theDayOfReferralAndTodayAreBothGood() {
        var slip = new Enrolment(REFERRED, "12", "Сварщик", 3, LocalDate.of(2026, 6, 9));

        assertThat(problems(checks -> slip(checks, slip, TODAY))).isEmpty();
        assertThat(problems(checks -> slip(checks, slip, REFERRED))).isEmpty();
    }

    @Test
    void tellsEveryEmptyFieldOfASlipAtOnce() {
        var slip = new Resettled(null, " ", null, null, null, "", null, null, null);

        assertThat(problems(checks -> slip(checks, slip, null)))
                .extracting(Problem::field)
                .containsExactly(
                        "contractDate",
                        "contractNumber",
                        "orderDate",
                        "orderNumber",
                        "housing",
                        "settlement",
                        "receivedOn");
    }

    @Test
    void takesASlipWithTheOrderOrTheContractButNotWithoutBoth() {
        assertThat(papers(REFERRED, "5", null, null)).isEmpty();
        assertThat(papers(null, " ", REFERRED, "7-к")).isEmpty();
        assertThat(papers(null, "", null, null)).containsExactly("contractNumber", "orderNumber");
        assertThat(papers(REFERRED, null, REFERRED, "7-к"))
                .as("a contract that was begun")
                .containsExactly("contractNumber");
        assertThat(papers(null, null, null, "7-к")).containsExactly("orderDate");
    }

    private static List<String> papers(LocalDate contracted, String contract, LocalDate ordered, String order) {
        var slip = new Employment(
                contracted,
                contract,
                ordered,
                order,
                "Сварщик",
                6,
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 9, 8),
                false);
        return problems(checks -> slip(checks, slip, TODAY)).stream()
                .map(Problem::field)
                .toList();
    }

    @Test
    void refusesWhatNobodySees() {
        var slip = new Enrolment(REFERRED, "1\u200b2", "Свар\u202eщик", 3, LocalDate.of(2026, 6, 9));

        assertThat(problems(checks -> slip(checks, slip, TODAY)))
                .extracting(Problem::field, Problem::key)
                .containsExactly(
                        tuple("orderNumber", "text.problem.HIDDEN"), tuple("qualification", "text.problem.HIDDEN"));
    }

    @Test
    void monthsStayWithinTheProgramme() {
        assertThat(problems(checks -> slip(
                        checks, employment(REFERRED, 13, LocalDate.of(2026, 3, 9), LocalDate.of(2027, 4, 8)), TODAY)))
                .extracting(Problem::field)
                .containsExactly("months");
        assertThat(problems(checks -> slip(
                        checks, employment(REFERRED, 0, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 10)), TODAY)))
                .extracting(Problem::field)
                .containsExactly("months");
    }

    @Test
    void datesAgreeWithTheMonths() {
        assertThat(problems(checks -> slip(
                        checks, employment(REFERRED, 6, LocalDate.of(2026, 3, 9), LocalDate.of(2027, 3, 8)), TODAY)))
                .extracting(Problem::key)
                .containsExactly("referral.problem.not-so-many-months");
        assertThat(problems(checks -> slip(
                        checks, employment(REFERRED, 6, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9)), TODAY)))
                .extracting(Problem::key)
                .containsExactly("referral.problem.not-after");
    }

    @Test
    void anotherReasonAndAGoodReasonAreExplained() {
        assertThat(problems(checks -> checks.notTaken(new NotTaken(NotTaken.Reason.OTHER, TODAY, " "))))
                .extracting(Problem::field)
                .containsExactly("note");
        assertThat(problems(checks -> checks.notTaken(new NotTaken(NotTaken.Reason.DID_NOT_COME, TODAY, null))))
                .isEmpty();
        assertThat(problems(checks -> checks.leaving(new Leaving(TODAY, true, null, null), null)))
                .extracting(Problem::field)
                .containsExactly("note");
        assertThat(problems(checks -> checks.leaving(new Leaving(TODAY, false, null, null), null)))
                .isEmpty();
    }

    @Test
    void nobodyLeavesAfterTheEndOrRegistersAgainBeforeLeaving() {
        assertThat(problems(checks ->
                        checks.leaving(new Leaving(TODAY, null, TODAY.minusDays(1), null), TODAY.minusDays(1))))
                .extracting(Problem::field)
                .containsExactly("leftOn", "reregisteredOn");
        assertThat(problems(checks -> checks.leaving(new Leaving(TODAY, null, TODAY, null), TODAY)))
                .isEmpty();
    }

    private static List<Problem> problems(UnaryOperator<EntryChecks> entry) {
        return entry.apply(new EntryChecks(REFERRED, TODAY, 12)).problems();
    }

    private static Employment employment(LocalDate order, int months, LocalDate from, LocalDate to) {
        return new Employment(order, "5", order, "7-к", "Сварщик", months, from, to, true);
    }

    private static EntryChecks slip(EntryChecks checks, ReturnSlip slip, LocalDate receivedOn) {
        var own = KINDS.all(SlipOfKind.class).stream()
                .filter(one -> one.type().isInstance(slip))
                .findFirst()
                .orElseThrow();
        return checks.slip(own, slip, receivedOn);
    }
}
