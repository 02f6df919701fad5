package kz.zholdama.channel.callbacks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.zholdama.channel.GivenChannel;
import tools.jackson.databind.JsonNode;

/** A system of others on this machine: keeps what it is told, and answers as it is told to. */
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Answer answer = exchange -> exchange.sendResponseHeaders(204, -1);

    record Call(String signature, String body) {

        List<Long> ids() {
            return values("id").stream().map(JsonNode::asLong).toList();
        }

        List<String> events() {
            return values("event").stream().map(JsonNode::asString).toList();
        }

        private List<JsonNode> values(String name) {
            var found = new ArrayList<JsonNode>();
            GivenChannel.JSON.readTree(body).path("events").forEach(one -> found.add(one.path(name)));
            return found;
        }
    }

    @FunctionalInterface
    interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    Receiver() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(String.valueOf(exchange.getRequestHeaders().getFirst(CallbackSignature.HEADER)), body));
            answer.give(exchange);
        }
    }

    Receiver answers(Answer next) {
        answer = next;
        return this;
    }

    Receiver answers(int status) {
        return answers(exchange -> exchange.sendResponseHeaders(status, -1));
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address() {
        return "http://127.0.0.1:" + port() + "/zholdama";
    }

    List<Call> calls() {
        return calls;
    }

    List<String> events() {
        return calls.stream().flatMap(call -> call.events().stream()).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
