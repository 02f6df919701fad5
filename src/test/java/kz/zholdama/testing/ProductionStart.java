package kz.zholdama.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.zholdama.ZholdamaApplication;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** The application started as production starts it: a process of its own, told everything by variables. */
public final class ProductionStart implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofMinutes(3);
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Path log;
    private final Process process;

    private ProductionStart(Map<String, String> variables, Path log) throws IOException {
        this.port = freePort();
        this.log = log;
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ZholdamaApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().clear();
        command.environment().putAll(variables);
        command.environment().put("SPRING_PROFILES_ACTIVE", "production");
        command.environment().put("SERVER_PORT", String.valueOf(port));
        process = command.start();
    }

    /**
     * Returns when the sign-in page answers.
     *
     * @param variables all that it is told, besides profile and port
     */
    public static ProductionStart of(Map<String, String> variables, Path log) throws IOException, InterruptedException {
        var start = new ProductionStart(variables, log);
        try {
            Awaitility.await().atMost(AT_MOST).until(() -> start.answers() || !start.process.isAlive());
            assertThat(start.process.isAlive()).as(start::logged).isTrue();
            return start;
        } catch (ConditionTimeoutException | AssertionError failed) {
            start.close();
            throw new IllegalStateException("It did not start:\n" + start.logged(), failed);
        }
    }

    /**
     * Waits until it has ended by itself, as it must, with an exit code that says so.
     *
     * @return everything that it wrote
     */
    public static String refused(Map<String, String> variables, Path log) throws IOException, InterruptedException {
        try (var start = new ProductionStart(variables, log)) {
            assertThat(start.process.waitFor(AT_MOST)).as("it ends by itself").isTrue();
            assertThat(start.process.exitValue()).isOne();
            return start.logged();
        }
    }

    public String url(String route) {
        return "http://localhost:" + port + "/" + route;
    }

    /** Stops the process in the middle of whatever it does, as a machine out of memory does. */
    public void hang() throws IOException, InterruptedException {
        Signals.send("STOP", process.toHandle());
    }

    public void goOn() throws IOException, InterruptedException {
        Signals.send("CONT", process.toHandle());
    }

    /** Waits for a line that it writes after the sign-in page answers. */
    public void awaitLine(String part) {
        Awaitility.await().atMost(AT_MOST).until(() -> logged().contains(part));
    }

    /** Everything that it wrote. */
    public String logged() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(url("login")))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException _) {
            return false; // not listening yet
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(1, TimeUnit.MINUTES)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly(); // it hangs, or nobody waits for it
    }
}
