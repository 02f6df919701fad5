package kz.zholdama.gateway.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.zholdama.gateway.calling.BodyKey;
import kz.zholdama.gateway.calling.Destinations;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.gateway.calling.Service;
import kz.zholdama.person.Iin;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A server on a port of its own, reached from this machine alone, to which all questions go. Its systems are in the mood that the
 * operator chose, or in that of the person who is asked about.
 */
@Component
@Primary
@Profile({"demo", "test"})
public final class Simulator implements Destinations, AutoCloseable {

    private static final Duration LATE = Duration.ofMinutes(5);
    private static final int LARGE = 64 * 1024;
    private static final int PIECES = 1024;
    private static final Pattern NUMBER = Pattern.compile("\\b\\d{12}\\b");

    private final Map<Service, Mood> moods = new EnumMap<>(Service.class);
    private final SimulatedPeople people = new SimulatedPeople();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final SimulatedConsents consents;
    private final SimulatedLabourMarket market = new SimulatedLabourMarket();
    private final Exchanges exchanges;
    private final BodyKey asking;
    private final BodyKey own;

    public Simulator(GatewaySettings settings, Clock clock) throws IOException {
        this.asking = SimulatedKeys.of("Zholdama");
        this.own = SimulatedKeys.of("Gateway");
        this.consents = new SimulatedConsents(people, clock);
        this.exchanges = new Exchanges(clock);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        var registers = new SimulatedRegisters(settings.soap(), people, consents, asking, own, clock);
        var documents = new SimulatedDocuments(people, consents, clock);
        serve(Service.GATEWAY, registers::answer);
        serve(Service.CONSENT, consents::answer);
        serve(Service.DOCUMENTS, documents::answer);
        serve(Service.LABOUR_MARKET, market::answer);
        server.start();
    }

    private static String path(Service service) {
        return "/" + service.name().toLowerCase(Locale.ROOT);
    }

    private void serve(Service service, Function<Question, Reply> system) {
        server.createContext(path(service), exchange -> {
            try (exchange) {
                var question = question(service, exchange);
                switch (mood(service, question)) {
                    case FINE -> reply(service, question, exchange, system.apply(question));
                    case GARBLED -> reply(service, question, exchange, new Reply(200, "text/html", "<html>Oops"));
                    case DOWN -> reply(service, question, exchange, new Reply(503, "text/plain", "Down"));
                    case SLOW -> beLate(service, question);
                    case ENDLESS -> goOn(service, question, exchange);
                    case REFUSING -> reply(service, question, exchange, SimulatedLabourMarket.refused("SIMULATED"));
                }
            }
        });
    }

    private static Question question(Service service, HttpExchange exchange) throws IOException {
        return new Question(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(path(service).length()),
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Idempotency-Key"), ""),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** A person's mood is that of all but his consent: otherwise nobody would see it. */
    private Mood mood(Service service, Question question) {
        var chosen = moodOf(service);
        if (chosen != Mood.FINE || service == Service.CONSENT) {
            return chosen;
        }
        var number = NUMBER.matcher(question.body());
        while (number.find()) {
            if (Iin.problem(number.group()).isEmpty()) {
                return people.of(Iin.of(number.group())).mood();
            }
        }
        return Mood.FINE;
    }

    private void reply(Service service, Question question, HttpExchange exchange, Reply reply) throws IOException {
        exchanges.add(service, question.told(), reply.status(), reply.body());
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", reply.type());
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private void beLate(Service service, Question question) {
        exchanges.add(service, question.told(), 0, "");
        try {
            closed.await(LATE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void goOn(Service service, Question question, HttpExchange exchange) throws IOException {
        exchanges.add(service, question.told(), 200, "…");
        exchange.sendResponseHeaders(200, 0);
        var piece = new byte[LARGE];
        Arrays.fill(piece, (byte) ' ');
        for (var sent = 0; sent < PIECES; sent++) {
            exchange.getResponseBody().write(piece);
        }
    }

    /** Whom it knows. */
    public SimulatedPeople people() {
        return people;
    }

    public synchronized Mood moodOf(Service service) {
        return moods.getOrDefault(service, Mood.FINE);
    }

    public synchronized void is(Service service, Mood mood) {
        moods.put(service, mood);
    }

    /** The code of the latest message that 1414 sent him. */
    public Optional<String> codeSentTo(Iin person) {
        return consents.messages().stream()
                .filter(message -> message.to().equals(person))
                .findFirst()
                .map(SimulatedConsents.Message::code);
    }

    /** What AIS "Рынок труда" took, the earliest first; what was told twice once. */
    public List<String> handedOver() {
        return market.taken();
    }

    List<SimulatedConsents.Message> messages() {
        return consents.messages();
    }

    List<Exchange> exchanges() {
        return exchanges.latest();
    }

    @Override
    public Optional<URI> of(Service service) {
        return Optional.of(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path(service)));
    }

    @Override
    public Optional<BodyKey> ownKey() {
        return Optional.of(asking);
    }

    @Override
    public List<X509Certificate> answeredBy() {
        return List.of(own.certificate());
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
