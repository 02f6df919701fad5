package kz.zholdama.signing.national.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The authority's servers on this machine: OCSP and time stamps. */
final class StandInServers implements AutoCloseable {

    private static final String OCSP = "/ocsp";
    private static final String STAMPS = "/tsp";

    private final Clock clock;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable ServerReply> ocsp = new AtomicReference<>();
    private final AtomicReference<@Nullable ServerReply> stamps = new AtomicReference<>();

    StandInServers(Clock clock) throws IOException {
        this.clock = clock;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(OCSP, exchange -> answer(exchange, ocsp.get()));
        server.createContext(STAMPS, exchange -> answer(exchange, stamps.get()));
        server.start();
    }

    /** @param reply null: it is out of service */
    void ocsp(@Nullable ServerReply reply) {
        ocsp.set(reply);
    }

    /** @param reply null: it is out of service */
    void stamps(@Nullable ServerReply reply) {
        stamps.set(reply);
    }

    URI ocspAddress() {
        return address(OCSP);
    }

    URI stampsAddress() {
        return address(STAMPS);
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange, @Nullable ServerReply reply) throws IOException {
        try (exchange) {
            if (reply == null) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            var answer = reply.to(exchange.getRequestBody().readAllBytes(), clock.instant());
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
