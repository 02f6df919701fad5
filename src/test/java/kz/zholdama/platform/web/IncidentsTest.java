package kz.zholdama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class IncidentsTest {

    private final Incidents incidents = new Incidents();

    @Test
    void areLoggedWithoutTheirMessages(CapturedOutput log) {
        var number = incidents.record(new IllegalStateException("about somebody"));

        assertThat(log)
                .contains("ERROR")
                .contains("Incident " + number)
                .contains("IllegalStateException")
                .doesNotContain("somebody");
    }

    /** Somebody closed the page while a document came. */
    @Test
    void areNoneWhereWhoAskedHasGone(CapturedOutput log) {
        incidents.record(new IllegalStateException(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(log).doesNotContain("ERROR");
    }
}
