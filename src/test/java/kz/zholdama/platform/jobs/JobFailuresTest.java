package kz.zholdama.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.TimeUnit;
import kz.zholdama.platform.web.Incidents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** What the log says of a job that fails. */
@ExtendWith(OutputCaptureExtension.class)
class JobFailuresTest {

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    @BeforeEach
    void start() {
        new JobConfiguration().jobFailures(new Incidents()).customize(scheduler);
        scheduler.initialize();
    }

    @AfterEach
    void stop() {
        scheduler.shutdown();
    }

    @Test
    void isAnIncidentWithoutItsMessage(CapturedOutput output) throws Exception {
        fail(new IllegalStateException("Айгүлова"));

        assertThat(output).contains("Incident", "IllegalStateException").doesNotContain("Айгүлова");
    }

    @Test
    void isNothingWhileTheDatabaseIsAway(CapturedOutput output) throws Exception {
        fail(new IllegalStateException(new SQLNonTransientConnectionException("Socket error")));

        assertThat(output).doesNotContain("Incident", "Unexpected error");
    }

    private void fail(RuntimeException failure) throws Exception {
        var job = scheduler.schedule(
                () -> {
                    throw failure;
                },
                scheduler.getClock().instant());
        job.get(10, TimeUnit.SECONDS);
    }
}
