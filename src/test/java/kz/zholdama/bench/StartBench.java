package kz.zholdama.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import kz.zholdama.ZholdamaApplication;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * How long the demo takes from the command to the first page: on an empty folder until its data is made, and once more
 * with the data there. Each start is a process of its own.
 */
class StartBench {

    private static final Path FOLDER = Path.of("target", "bench", "start-data");
    private static final Duration AT_MOST = Duration.ofMinutes(5);
    private static final int OK = 200;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void startsWithTheDataOfTheFirstStart() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        Results.add("start.first.s", start(() -> Files.exists(FOLDER.resolve("demo-data-made"))), "s");
        Results.add("start.second.s", start(() -> true), "s");
    }

    /** A condition beside the page's answer. */
    private interface Ready {

        boolean isReached();
    }

    private double start(Ready ready) throws Exception {
        var port = freePort();
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ZholdamaApplication.class.getName(),
                        "--spring.profiles.active=demo")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench", "start.log").toFile());
        command.environment().put("SERVER_PORT", String.valueOf(port));
        command.environment().put("ZHOLDAMA_DATA", FOLDER.toString());
        Files.createDirectories(FOLDER);
        var begun = System.nanoTime();
        var application = command.start();
        try {
            Awaitility.await("the application answers")
                    .atMost(AT_MOST)
                    .failFast(() -> !application.isAlive())
                    .until(() -> answers(port) && ready.isReached());
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            application.destroy();
            application.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private boolean answers(int port) throws InterruptedException {
        try {
            return browser.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException _) {
            return false; // not listening yet
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
