package kz.zholdama.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

/** Signals to processes that a test has started itself. */
public final class Signals {

    private Signals() {}

    /** @param signal STOP or CONT */
    public static void send(String signal, ProcessHandle to) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + signal, String.valueOf(to.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }
}
