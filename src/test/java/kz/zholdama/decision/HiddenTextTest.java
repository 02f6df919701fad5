package kz.zholdama.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import org.junit.jupiter.api.Test;

/** What nobody sees gets into no decision. */
class HiddenTextTest {

    @Test
    void isRefusedInAnExamination() {
        var sheet =
                ExaminationSheet.BLANK.withDiscrepancies(List.of(new Discrepancy(null, "Дата", "Не со\u202eвпадает.")));

        assertThatExceptionOfType(InvalidExamination.class)
                .isThrownBy(() -> new SheetCheck(Clock.systemUTC()).check(sheet, ExaminationSheet.BLANK))
                .satisfies(invalid -> assertThat(invalid.problem()).isEqualTo(InvalidExamination.Problem.TEXT_HIDDEN));
    }

    @Test
    void isRefusedInReasonsAndNotes() {
        assertThat(DecisionRefused.text(" Ошибка. ", 10)).isEqualTo("Ошибка.");
        assertThat(DecisionRefused.text(null, 10)).isEmpty();
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> DecisionRefused.text("Оши\u200bбка", 10))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TEXT_HIDDEN));
        assertThatExceptionOfType(DecisionRefused.class)
                .isThrownBy(() -> DecisionRefused.text("Ошибка ошибок", 10))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.TEXT_TOO_LONG));
    }
}
