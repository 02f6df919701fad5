package kz.zholdama.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.employertraining.HiredForTraining;
import kz.zholdama.measure.resettlement.Housing;
import kz.zholdama.measure.resettlement.Resettled;
import kz.zholdama.measure.subsidised.Employment;
import kz.zholdama.measure.training.Enrolment;
import kz.zholdama.platform.Argument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind asks of its slip, and how it tells of it. */
class SlipsTest {

    private static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
    private static final LocalDate START = LocalDate.of(2026, 3, 9);

    @Test
    void haveATermForSendingThemBackUnlessTheyAreOfResettlement() {
        assertThat(Measure.OF_THE_LAW)
                .allSatisfy(measure ->
                        assertThat(of(measure.referral()).hasTerm()).isEqualTo(!measure.equals(Measure.RESETTLEMENT)));
    }

    @Test
    void refusesTheSlipOfAnotherKind() {
        assertThatExceptionOfType(ClassCastException.class)
                .isThrownBy(() -> of(ReferralKind.RESETTLEMENT)
                        .checkAny(new Enrolment(START, "12", "Сварщик", 3, START.plusMonths(3)), new Noted()));
    }

    @ParameterizedTest(name = "{0} months until {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "3, 2026-06-09, -",
                "3, 2026-03-10, -",
                "3, 2026-03-09, 'until: referral.problem.not-after'",
                "3, 2026-08-09, -", // two months of delay are usual
                "3, 2026-08-10, 'until: referral.problem.longer-than-months'",
                "-, 2026-12-31, 'months: missing'",
                "3, -, 'until: missing'"
            })
    void isTrainedAsLongAsTheMonthsSay(Integer months, LocalDate until, String problem) {
        assertThat(problems(ReferralKind.TRAINING, new Enrolment(START, "12", "Сварщик", months, until)))
                .isEqualTo(problem == null ? List.of() : List.of(problem))
                .isEqualTo(problems(
                        ReferralKind.EMPLOYER_TRAINING,
                        new HiredForTraining(START, "12", "Сварщик", months, until, true)));
    }

    @Test
    void countsATrainingWithoutADayOfTheOrderFromTheReferral() {
        assertThat(problems(ReferralKind.TRAINING, new Enrolment(null, "12", "Сварщик", 3, REFERRED)))
                .contains("until: referral.problem.not-after");
        assertThat(problems(ReferralKind.TRAINING, new Enrolment(null, "12", " ", 3, REFERRED.plusDays(1))))
                .containsExactly("orderDate: paper", "qualification: missing");
        assertThat(problems(
                        ReferralKind.EMPLOYER_TRAINING,
                        new HiredForTraining(null, null, "Сварщик", 3, REFERRED.plusDays(1), false)))
                .containsExactly("orderDate: paper");
    }

    @ParameterizedTest(name = "{0} months from {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "6, 2026-03-02, 2026-09-01, -",
                "6, 2026-03-01, 2026-08-31, 'from: referral.problem.before-referral'",
                "6, 2026-03-09, 2026-03-09, 'to: referral.problem.not-after'",
                "1, 2026-03-09, 2026-03-10, -",
                "6, 2026-03-09, 2026-10-10, -", // 31 days more
                "6, 2026-03-09, 2026-10-11, 'to: referral.problem.not-so-many-months'",
                "6, 2026-03-09, 2026-08-09, -", // 31 days less
                "6, 2026-03-09, 2026-08-08, 'to: referral.problem.not-so-many-months'",
                "-, 2026-03-09, 2030-01-01, 'months: missing'",
                "6, -, 2026-09-08, 'from: missing'",
                "6, 2026-03-09, -, 'to: missing'"
            })
    void isEmployedAsLongAsTheMonthsSay(Integer months, LocalDate from, LocalDate to, String problem) {
        assertThat(problems(
                        ReferralKind.SUBSIDISED_WORKPLACE,
                        new Employment(START, "5", START, "7-к", "Сварщик", months, from, to, true)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void isEmployedByAnOrderOrAContractOfWhichBothDateAndNumberAreKnown() {
        assertThat(hired(null, null, START, "7-к")).isEmpty();
        assertThat(hired(START, "5", null, " ")).isEmpty();
        assertThat(hired(null, " ", null, null))
                .containsExactly(
                        "contractNumber: referral.problem.contract-or-order",
                        "orderNumber: referral.problem.contract-or-order");
        assertThat(hired(START, "", null, "7-к")).containsExactly("contractDate: paper", "orderDate: paper");
        assertThat(hired(null, "5", START, null)).containsExactly("contractDate: paper", "orderDate: paper");
    }

    @Test
    void isEmployedInAPosition() {
        var slip = new Employment(START, "5", START, "7-к", " ", 6, START, LocalDate.of(2026, 9, 8), true);
        assertThat(problems(ReferralKind.SUBSIDISED_WORKPLACE, slip)).containsExactly("position: missing");
    }

    @Test
    void asksOfAResettlementItsPapersAndTheHousingButNoWork() {
        assertThat(problems(ReferralKind.RESETTLEMENT, resettled(" ", null)))
                .containsExactly("contractDate: paper", "orderDate: paper", "housing: missing", "settlement: missing");
        assertThat(problems(
                        ReferralKind.RESETTLEMENT,
                        new Resettled(
                                START,
                                "14",
                                START,
                                "7-к",
                                Housing.DORMITORY_ROOM,
                                "Семей",
                                "ТОО\u200b",
                                "ул.\u200b",
                                "8\u200b")))
                .containsExactly("employer: hidden", "employerAddress: hidden", "employerPhone: hidden");
    }

    @Test
    void tellsOfAnEnrolmentByItsOrder() {
        assertThat(told(ReferralKind.TRAINING, new Enrolment(START, "12", "Сварщик", 3, START.plusMonths(3))))
                .containsExactly(
                        "slip.order = kind.paper[12, 2026-03-09]",
                        "slip.qualification = Сварщик",
                        "slip.months = 3",
                        "slip.until = 2026-06-09");
    }

    @Test
    void tellsWhetherACopyOfTheOrderCameWithIt() {
        assertThat(told(ReferralKind.EMPLOYER_TRAINING, new HiredForTraining(START, "12", "Сварщик", 3, START, true)))
                .last()
                .isEqualTo("slip.order-copy.short = slip.attached");
        assertThat(told(ReferralKind.EMPLOYER_TRAINING, new HiredForTraining(START, "12", "Сварщик", 3, START, false)))
                .last()
                .isEqualTo("slip.order-copy.short = slip.not-attached");
        assertThat(told(ReferralKind.SUBSIDISED_WORKPLACE, employment(true)))
                .containsExactly(
                        "slip.labour-contract = null",
                        "slip.order = kind.paper[7-к, 2026-03-09]",
                        "slip.position = Сварщик",
                        "referral.term = kind.term[6, 2026-03-09, 2026-09-08]",
                        "slip.order-copy.short = slip.attached");
        assertThat(told(ReferralKind.SUBSIDISED_WORKPLACE, employment(false)))
                .last()
                .isEqualTo("slip.order-copy.short = slip.not-attached");
    }

    @Test
    void tellsTheHousingInWordsOnceItIsKnown() {
        assertThat(told(ReferralKind.RESETTLEMENT, resettled("Семей", Housing.DORMITORY_ROOM)))
                .contains("slip.housing = housing.DORMITORY_ROOM", "slip.settlement = Семей");
        assertThat(told(ReferralKind.RESETTLEMENT, resettled("Семей", null))).contains("slip.housing = null");
    }

    @Test
    void tellsYesAndNoAndNothingOfWhatWasNotSaid() {
        var told = new Told();
        told.yesOrNo("a", true).yesOrNo("b", false).yesOrNo("c", null);
        assertThat(told.lines()).containsExactly("a = kind.yes", "b = kind.no", "c = null");
    }

    private static Employment employment(boolean copy) {
        return new Employment(null, null, START, "7-к", "Сварщик", 6, START, LocalDate.of(2026, 9, 8), copy);
    }

    private static Resettled resettled(String settlement, Housing housing) {
        return new Resettled(null, "14", null, "7-к", housing, settlement, null, null, null);
    }

    private static List<String> hired(LocalDate contracted, String contract, LocalDate ordered, String order) {
        return problems(
                ReferralKind.SUBSIDISED_WORKPLACE,
                new Employment(
                        contracted, contract, ordered, order, "Сварщик", 6, START, LocalDate.of(2026, 9, 8), true));
    }

    private static List<String> problems(ReferralKind kind, ReturnSlip slip) {
        var noted = new Noted();
        of(kind).checkAny(slip, noted);
        return noted.problems;
    }

    private static List<String> told(ReferralKind kind, ReturnSlip slip) {
        var told = new Told();
        of(kind).tellAny(slip, told);
        return told.lines();
    }

    private static SlipOfKind<?, ?> of(ReferralKind kind) {
        return KnownKinds.with(SlipOfKind.class).of(SlipOfKind.class, kind);
    }

    /** Takes down what is asked; the months of no programme are limited here. */
    private static final class Noted implements SlipChecks {

        private final List<String> problems = new ArrayList<>();

        @Override
        public LocalDate referredOn() {
            return REFERRED;
        }

        @Override
        public boolean present(String field, @Nullable Object value) {
            if (value == null) {
                problems.add(field + ": missing");
            }
            return value != null;
        }

        @Override
        public void text(String field, @Nullable String text) {
            present(field, text == null || text.isBlank() ? null : text);
        }

        @Override
        public void optional(String field, @Nullable String text) {
            if (text != null && text.contains("\u200b")) {
                problems.add(field + ": hidden");
            }
        }

        @Override
        public void paper(String dateField, @Nullable LocalDate date, String numberField, @Nullable String number) {
            if (date == null || number == null || number.isBlank()) {
                problems.add(dateField + ": paper");
            }
        }

        @Override
        public void months(String field, @Nullable Integer months) {
            present(field, months);
        }

        @Override
        public void add(String field, String key, Argument... arguments) {
            problems.add(field + ": " + key);
        }
    }

    @Test
    void sayTheirLastDayWhereThereIsATerm() {
        var last = START.plusMonths(3);

        assertThat(new Enrolment(START, "12", "Сварщик", 3, last).lastDay()).hasValue(last);
        assertThat(new Enrolment(START, "12", "Сварщик", 3, null).lastDay()).isEmpty();
        assertThat(new HiredForTraining(START, "12", "Сварщик", 3, last, true).lastDay())
                .hasValue(last);
    }
}
