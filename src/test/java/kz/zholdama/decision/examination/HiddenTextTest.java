package kz.zholdama.decision.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.platform.InvalidInput;
import org.junit.jupiter.api.Test;

/** What nobody sees gets into no examination. */
class HiddenTextTest {

    @Test
    void isRefusedInAnExamination() {
        var sheet =
                ExaminationSheet.BLANK.withDiscrepancies(List.of(new Discrepancy(null, "Дата", "Не со\u202eвпадает.")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new SheetCheck(Clock.systemUTC()).check(sheet, ExaminationSheet.BLANK))
                .satisfies(invalid -> assertThat(invalid.messageKey()).isEqualTo("decision.sheet.error.TEXT_HIDDEN"));
    }
}
