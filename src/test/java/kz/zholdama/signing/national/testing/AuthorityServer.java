package kz.zholdama.signing.national.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import kz.zholdama.signing.national.standin.OcspReply;

/** The servers of the authority on this machine: OCSP and lists, each saying what it is told to. */
public final class AuthorityServer implements AutoCloseable {

    private static final String OCSP = "/ocsp";

    private final Clock clock;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final Map<String, byte[]> lists = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    @FunctionalInterface
    private interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    public AuthorityServer(Clock clock) {
        this.clock = clock;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public URI ocsp() {
        return address(OCSP);
    }

    /** Where a list lies, or would. */
    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** How often somebody asked by OCSP. */
    public int asked() {
        return asked(OCSP);
    }

    public int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    /** One after the other, the last one for ever. */
    public AuthorityServer answering(OcspReply... replies) {
        return answers(Arrays.stream(replies)
                .map(reply -> ok(request -> reply.to(request, clock.instant())))
                .toArray(Answer[]::new));
    }

    public AuthorityServer answering(byte[] first, OcspReply then) {
        return answers(ok(_ -> first), ok(request -> then.to(request, clock.instant())));
    }

    /** As an authority that stamps would, too. */
    public AuthorityServer answering(UnaryOperator<byte[]> reply) {
        return answers(ok(reply));
    }

    public AuthorityServer answering(byte[] bytes) {
        return answers(ok(_ -> bytes));
    }

    public AuthorityServer failing(int status) {
        return answers(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    public AuthorityServer redirecting(URI elsewhere) {
        return answers(exchange -> {
            exchange.getResponseHeaders().set("Location", elsewhere.toString());
            exchange.sendResponseHeaders(307, -1);
        });
    }

    /** Never, or not before this server is closed. */
    public AuthorityServer silent() {
        return answers(_ -> await());
    }

    /** The beginning of an answer, and no more of it. */
    public AuthorityServer halting() {
        return answers(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            await();
        });
    }

    public AuthorityServer publishing(String path, byte[] list) {
        lists.put(path, list);
        return this;
    }

    private AuthorityServer answers(Answer... given) {
        synchronized (answers) {
            answers.clear();
            answers.addAll(Arrays.asList(given));
        }
        return this;
    }

    private static Answer ok(UnaryOperator<byte[]> answer) {
        return exchange -> send(exchange, answer.apply(exchange.getRequestBody().readAllBytes()));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Connection", "close"); // one that is kept may end as the next asks
            var path = exchange.getRequestURI().getPath();
            asked.computeIfAbsent(path, _ -> new AtomicInteger()).incrementAndGet();
            if (path.equals(OCSP)) {
                next().give(exchange);
            } else if (lists.containsKey(path)) {
                send(exchange, lists.get(path));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private Answer next() {
        synchronized (answers) {
            if (answers.isEmpty()) {
                return exchange -> exchange.sendResponseHeaders(503, -1);
            }
            return answers.size() > 1 ? answers.pop() : answers.peek();
        }
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
