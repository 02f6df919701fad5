package kz.zholdama.signing.national.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The authority's servers on this machine: OCSP and time stamps, beside the page of whoever shows the demo. */
final class StandInServers implements AutoCloseable {

    private static final String OCSP = "/ocsp";
    private static final String STAMPS = "/tsp";

    private final Clock clock;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicReference<@Nullable ServerReply> ocsp = new AtomicReference<>();
    private final AtomicReference<@Nullable ServerReply> stamps = new AtomicReference<>();

    /** @param port where another program has it, any that is free */
    StandInServers(Clock clock, int port, OperatorPage page) throws IOException {
        this.clock = clock;
        this.server = bound(port);
        server.setExecutor(threads);
        server.createContext("/", page::handle);
        server.createContext(OCSP, exchange -> answer(exchange, ocsp.get()));
        server.createContext(STAMPS, exchange -> answer(exchange, stamps.get()));
        server.start();
    }

    private static HttpServer bound(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException _) {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
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
