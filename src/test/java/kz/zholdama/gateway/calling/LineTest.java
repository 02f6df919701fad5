package kz.zholdama.gateway.calling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.gateway.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a call does when the other side does not do what it should. */
class LineTest {

    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;
    private Line line;

    /** What the server does with a call. */
    @FunctionalInterface
    private interface Behaviour {

        void meet(HttpExchange exchange) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        line = line(new GatewaySettings.Breaker(100, 100, Duration.ofMinutes(1)));
    }

    @AfterEach
    void stop() {
        over.countDown();
        line.close();
        server.stop(0);
    }

    private static Line line(GatewaySettings.Breaker breaker) {
        return new Line(Service.GATEWAY, TestSettings.settings(breaker), TestSettings.PATIENCE);
    }

    private void inHaste() {
        line.close();
        line = new Line(Service.GATEWAY, TestSettings.hasty(), TestSettings.HASTE);
    }

    private void serverDoes(Behaviour behaviour) {
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            try (exchange) {
                behaviour.meet(exchange);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private String call() throws CallFailed {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
        return line.call(request, received -> {
            if (received.status() >= 500) {
                throw new CallFailed(Failure.UNREACHABLE);
            }
            return new String(received.body().content(), StandardCharsets.UTF_8);
        });
    }

    private void assertFails(Failure why) {
        assertThatThrownBy(this::call)
                .isInstanceOfSatisfying(
                        CallFailed.class, failed -> assertThat(failed.why()).isEqualTo(why));
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        var body = "good".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Test
    void triesAgainWhatNobodyAnswered() throws CallFailed {
        serverDoes(exchange -> answer(exchange, calls.get() < 3 ? 503 : 200));

        assertThat(call()).isEqualTo("good");
        assertThat(calls).hasValue(3);
    }

    @Test
    void givesUpAfterSoManyTries() {
        serverDoes(exchange -> answer(exchange, 503));

        assertFails(Failure.UNREACHABLE);
        assertThat(calls).hasValue(3);
    }

    @Test
    void waitsNoLongerThanItsPatienceAndNotTwice() {
        inHaste();
        serverDoes(_ -> over.await());

        assertFails(Failure.SLOW);
        assertThat(calls).hasValue(1);
    }

    @Test
    void waitsNoLongerForAnAnswerThatComesByDrops() {
        inHaste();
        serverDoes(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            over.await();
        });

        assertFails(Failure.SLOW);
    }

    @Test
    void readsNoMoreThanItsMeasure() {
        serverDoes(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(new byte[100 * 1024]);
        });

        assertFails(Failure.GARBLED);
        assertThat(calls).hasValue(1);
    }

    @Test
    void leavesAloneWhoFailsMostOfTheTime() {
        line.close();
        line = line(new GatewaySettings.Breaker(3, 50, Duration.ofMinutes(1)));
        serverDoes(exchange -> answer(exchange, 503));

        assertFails(Failure.UNREACHABLE);
        assertThat(calls).hasValue(3);
        assertFails(Failure.UNREACHABLE);

        assertThat(calls).hasValue(3);
    }

    @Test
    void comesBackToWhoRecovered() {
        line.close();
        line = line(new GatewaySettings.Breaker(3, 50, Duration.ofMillis(1)));
        serverDoes(exchange -> answer(exchange, calls.get() <= 3 ? 503 : 200));

        assertFails(Failure.UNREACHABLE);

        await().untilAsserted(() -> assertThat(call()).isEqualTo("good"));
    }

    @Test
    void findsNobodyAtAnAddressWithoutAServer() {
        server.stop(0);

        assertFails(Failure.UNREACHABLE);
    }

    @Test
    void asksNobodyWithinATransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(this::call).isInstanceOf(IllegalStateException.class);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }
}
