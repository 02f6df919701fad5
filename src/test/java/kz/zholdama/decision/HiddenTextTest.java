package kz.zholdama.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.zholdama.decision.DecisionRefused.Reason;
import org.junit.jupiter.api.Test;

/** What nobody sees gets into no reason and no note of a decision. */
class HiddenTextTest {

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
