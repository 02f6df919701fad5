package kz.zholdama.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.intake.ApplicationStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE_REFUSED, false, false, PAPERS_GIVEN_BACK",
        "REGISTERED, false, false, RECEIVED",
        "PREPARED, false, false, ASSESSED",
        "AWAITING_DIRECTOR, false, false, ASSESSED",
        "ISSUED, false, true, TO_FETCH",
        "ISSUED, false, false, TO_FETCH",
        "ISSUED, true, true, SLIP_AWAITED",
        "ISSUED, true, false, OVER",
        "SLIP_RETURNED, true, false, PLACED",
        "CLOSED, true, false, OVER",
        "WITHDRAWN, false, false, WITHDRAWN"
    })
    void tellsHowFarItIs(ApplicationStatus status, boolean handedOver, boolean slipAwaited, Stage stage) {
        assertThat(Stage.of(status, handedOver, slipAwaited)).isEqualTo(stage);
    }
}
