package kz.zholdama.notice.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import kz.zholdama.notice.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a real gateway of HTTP: what is sent, and what its answers mean. */
class SmsWayTest {

    /** More than a busy machine needs; only who waits for a gateway that never answers waits for {@link #SHORT}. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Duration SHORT = Duration.ofMillis(500);

    private static final Letter LETTER = new Letter(42, 1, "+77011234567", "", "№ 7 өтініш тіркелді");

    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer gateway;
    private volatile int answer = 200;
    private volatile boolean slow;

    @BeforeEach
    void open() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        gateway.setExecutor(Runnable::run);
        gateway.createContext("/send", this::take);
        gateway.start();
    }

    @AfterEach
    void close() {
        over.countDown();
        gateway.stop(0);
    }

    private void take(HttpExchange call) throws IOException {
        var headers = call.getRequestHeaders();
        received.add(String.join(
                " ",
                call.getRequestMethod(),
                headers.getFirst("Authorization"),
                headers.getFirst("Idempotency-Key"),
                headers.getFirst("Content-Type"),
                new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (slow) {
            await();
        }
        if (answer / 100 == 3) {
            call.getResponseHeaders().set("Location", "/send");
        }
        call.sendResponseHeaders(answer, -1);
        call.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void saysToWhomWhatAndForTheHowManiethTime() {
        assertThat(way().send(LETTER)).isEqualTo(new Outcome.Sent());

        assertThat(received)
                .containsExactly("POST Bearer secret notice-42 application/json"
                        + " {\"to\":\"+77011234567\",\"text\":\"№ 7 өтініш тіркелді\",\"id\":\"notice-42\"}");
    }

    @ParameterizedTest
    @CsvSource({"400", "410", "422"})
    void isRefusedForGoodByWhatIsWrongWithTheMessage(int code) {
        answer = code;

        assertThat(way().send(LETTER)).isEqualTo(new Outcome.Refused("" + code));
    }

    @ParameterizedTest
    @CsvSource({
        "429, LATER",
        "500, UNREACHABLE",
        "503, UNREACHABLE",
        "302, UNREACHABLE",
        "401, SETTINGS",
        "404, SETTINGS"
    })
    void isTriedAgainWhereTheGatewayIsToBlame(int code, Failure why) {
        answer = code;

        assertThat(way().send(LETTER)).isEqualTo(new Outcome.NotNow(why, "" + code, true));
        assertThat(received).as("no address but its own is given the token").hasSize(1);
    }

    @Test
    void waitsForNoGatewayThatDoesNotAnswer() {
        slow = true;

        assertThat(way(SHORT).send(LETTER)).isEqualTo(new Outcome.NotNow(Failure.UNREACHABLE, "", true));
    }

    @Test
    void isTriedAgainWhenNobodyListens() throws IOException {
        int port;
        try (var gone = new ServerSocket(0)) {
            port = gone.getLocalPort();
        }

        assertThat(new SmsWay("http://127.0.0.1:" + port, "", PATIENCE).send(LETTER))
                .isEqualTo(new Outcome.NotNow(Failure.UNREACHABLE, "", true));
    }

    @ParameterizedTest
    @CsvSource({
        "+7 701 123 45 67, +77011234567",
        "8(747)123-45-67, +77471234567",
        "7751234567, +77751234567",
        "+7 7222 55 66 77, ",
        "+7 727 123 45 67, ",
        "+1 701 123 45 678, "
    })
    void reachesMobileTelephonesOnly(String typed, String number) {
        assertThat(way().address(new Reachable("a@example.kz", typed)).orElse(null))
                .isEqualTo(number);
    }

    private SmsWay way() {
        return way(PATIENCE);
    }

    private SmsWay way(Duration patience) {
        return new SmsWay("http://127.0.0.1:" + gateway.getAddress().getPort() + "/send", "secret", patience);
    }
}
