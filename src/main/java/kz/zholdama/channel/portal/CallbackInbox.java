package kz.zholdama.channel.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where the Portal is called back: a server on a port of its own, reached from this machine alone. */
final class CallbackInbox implements AutoCloseable {

    static final String HEADER = "Zholdama-Signature";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PATH = "/zholdama";
    private static final int MOST = 1024 * 1024;
    private static final int TAKEN = 204;
    private static final int FORGED = 403;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final BiPredicate<@Nullable String, byte[]> isGenuine;
    private final Consumer<JsonNode> told;

    /**
     * @param isGenuine whether the header signs the body
     * @param told      of what was signed well, and of nothing else
     */
    CallbackInbox(BiPredicate<@Nullable String, byte[]> isGenuine, Consumer<JsonNode> told) {
        this.isGenuine = isGenuine;
        this.told = told;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(PATH, this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readNBytes(MOST);
            var genuine = isGenuine.test(exchange.getRequestHeaders().getFirst(HEADER), body);
            if (genuine) {
                told.accept(JSON.readTree(body));
            }
            exchange.sendResponseHeaders(genuine ? TAKEN : FORGED, -1);
        }
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + PATH;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
