package kz.zholdama.channel.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import kz.zholdama.channel.callbacks.CallbackClient.Outcome;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls go where they may, nowhere else, and end. */
class CallbackClientTest {

    private static final List<String> LOOPBACK = List.of("127.0.0.0/8", "::1/128");

    private final Receiver receiver = new Receiver();

    @AfterEach
    void close() {
        receiver.close();
    }

    private static CallbackSettings settings(List<String> allowed, Duration within) {
        return new CallbackSettings(
                "", true, allowed, Duration.ofSeconds(2), within, 13, Duration.ofMinutes(1), Duration.ofHours(6), 100);
    }

    /** Answers with the first of these the first time, and so on; with the last one for ever. */
    private static DnsResolver names(String... addresses) {
        var left = new ArrayDeque<>(List.of(addresses));
        return new DnsResolver() {

            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName(left.size() > 1 ? left.removeFirst() : left.getFirst())
                };
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    private static Outcome post(CallbackClient client, String address) throws InterruptedException {
        return client.post(address, "t=1,v1=00", "{}".getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome post(CallbackSettings settings, String address) throws Exception {
        try (var client = new CallbackClient(settings)) {
            return post(client, address);
        }
    }

    private static Outcome failed(CallbackFailure why) {
        return new Outcome.Failed(why, "");
    }

    @Test
    void deliversWhereItMay() throws Exception {
        assertThat(post(settings(LOOPBACK, Duration.ofSeconds(10)), receiver.address()))
                .isEqualTo(new Outcome.Delivered());
        assertThat(receiver.calls()).containsExactly(new Receiver.Call("t=1,v1=00", "{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "2130706433", "0.0.0.0", "[::]"})
    void callsNothingOnThisMachine(String host) throws Exception {
        assertThat(post(settings(List.of(), Duration.ofSeconds(10)), "http://" + host + ":" + receiver.port()))
                .isIn(failed(CallbackFailure.PRIVATE_ADDRESS), failed(CallbackFailure.NO_SUCH_HOST));
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void refusesANameThatStandsForAPrivateAddress() throws Exception {
        try (var client = new CallbackClient(settings(LOOPBACK, Duration.ofSeconds(10)), names("10.0.0.1"))) {
            assertThat(post(client, "http://portal.example.kz:" + receiver.port()))
                    .isEqualTo(failed(CallbackFailure.PRIVATE_ADDRESS));
        }
    }

    @Test
    void connectsToTheAddressThatItLookedAt() throws Exception {
        var names = names("127.0.0.1", "10.0.0.1");
        try (var client = new CallbackClient(settings(LOOPBACK, Duration.ofSeconds(10)), names)) {
            var address = "http://portal.example.kz:" + receiver.port();

            assertThat(post(client, address)).isEqualTo(new Outcome.Delivered());
            assertThat(post(client, address))
                    .as("another one the next time is looked at again")
                    .isEqualTo(failed(CallbackFailure.PRIVATE_ADDRESS));
        }
        assertThat(receiver.calls()).hasSize(1);
    }

    @Test
    void followsNobodyElsewhere() throws Exception {
        try (var other = new Receiver()) {
            receiver.answers(exchange -> {
                exchange.getResponseHeaders().add("Location", other.address());
                exchange.sendResponseHeaders(307, -1);
            });
            assertThat(post(settings(LOOPBACK, Duration.ofSeconds(10)), receiver.address()))
                    .isEqualTo(new Outcome.Failed(CallbackFailure.REDIRECTED, "307"));
            assertThat(other.calls()).isEmpty();
        }
    }

    @Test
    void tellsWhatFailed() throws Exception {
        receiver.answers(503);
        assertThat(post(settings(LOOPBACK, Duration.ofSeconds(10)), receiver.address()))
                .isEqualTo(new Outcome.Failed(CallbackFailure.REPLIED, "503"));
        receiver.close();
        assertThat(post(settings(LOOPBACK, Duration.ofSeconds(10)), receiver.address()))
                .isEqualTo(failed(CallbackFailure.UNREACHABLE));
    }

    @Test
    void endsACallThatIsNotAnswered() throws Exception {
        var over = new CountDownLatch(1);
        receiver.answers(exchange -> await(over));
        assertThat(post(settings(LOOPBACK, Duration.ofMillis(300)), receiver.address()))
                .isEqualTo(failed(CallbackFailure.TOO_SLOW));
        over.countDown();
    }

    @Test
    void readsNoEndlessAnswer() throws Exception {
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[65_536];
            try (var out = exchange.getResponseBody()) {
                while (true) {
                    out.write(block);
                }
            }
        });
        assertThat(post(settings(LOOPBACK, Duration.ofSeconds(10)), receiver.address()))
                .isEqualTo(new Outcome.Delivered());
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
