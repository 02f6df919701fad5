package kz.zholdama.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.zholdama.platform.InvalidInput;
import org.junit.jupiter.api.Test;

/** What nobody sees gets into no reason and no note of a decision. */
class HiddenTextTest {

    @Test
    void isRefusedInReasonsAndNotes() {
        assertThat(KeptText.of("note", " Ошибка. ", 10)).isEqualTo("Ошибка.");
        assertThat(KeptText.of("note", null, 10)).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> KeptText.of("note", "Оши\u200bбка", 10))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("decision.error.TEXT_HIDDEN"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> KeptText.of("note", "Ошибка ошибок", 10))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("decision.error.TEXT_TOO_LONG"));
    }
}
