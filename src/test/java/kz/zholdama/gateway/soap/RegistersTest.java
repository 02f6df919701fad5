package kz.zholdama.gateway.soap;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdama.gateway.AccessConsent;
import kz.zholdama.gateway.Answer;
import kz.zholdama.gateway.ConsentState;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.RegisteredPerson;
import kz.zholdama.gateway.calling.BodyKey;
import kz.zholdama.gateway.calling.Destinations;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.gateway.calling.Service;
import kz.zholdama.gateway.calling.TestSettings;
import kz.zholdama.gateway.rest.TestConsent;
import kz.zholdama.gateway.simulator.Citizen;
import kz.zholdama.gateway.simulator.Mood;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.gateway.simulator.Simulator;
import kz.zholdama.gateway.simulator.TestKeys;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Clocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registers behind the gateway, asked over HTTP. */
class RegistersTest {

    private static final GatewaySettings SETTINGS = TestSettings.settings();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-20T09:05:00Z"), Clocks.ZONE);
    private static final Iin IIN =
            Iin.complete("85010340881").or(() -> Iin.complete("85010340882")).orElseThrow();

    private Simulator simulator;
    private SyncChannel channel;

    @BeforeEach
    void start() throws IOException {
        simulator = new Simulator(SETTINGS, CLOCK);
        simulator
                .people()
                .know(SimulatedPerson.named(IIN, "Ахметова", "Айгүл", "Серікқызы")
                        .who(Citizen.ANSWERS));
        channel = new SyncChannel(simulator, SETTINGS, CLOCK);
    }

    @AfterEach
    void stop() {
        channel.destroy();
        simulator.close();
    }

    private ConsentToken consent() {
        AccessConsent consents = TestConsent.by(simulator, SETTINGS);
        var asked = (ConsentState.Waiting) consents.ask(IIN, "once");
        return ((ConsentState.Given) consents.state(asked.request())).token();
    }

    private Answer<RegisteredPerson> ask(SyncChannel by, ConsentToken consent) {
        return new SoapIdentityRegister(by, SETTINGS).find(IIN, consent);
    }

    @Test
    void tellWhoAPersonIsWhereHeWorkedAndWhatHeLearned() {
        var consent = consent();

        assertThat(ask(channel, consent))
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.value())
                                .isEqualTo(new RegisteredPerson(
                                        "Ахметова",
                                        "Айгүл",
                                        "Серікқызы",
                                        LocalDate.of(1985, 1, 3),
                                        IIN.sex().orElseThrow(),
                                        "г. Семей, ул. Вымышленная, 7")));
        assertThat(new SoapEmploymentRegister(channel, SETTINGS).find(IIN, consent))
                .isEqualTo(new Answer.Found<>(SimulatedPerson.of(IIN).work()));
        assertThat(new SoapEducationRegister(channel, SETTINGS).find(IIN, consent))
                .isEqualTo(new Answer.Found<>(SimulatedPerson.of(IIN).diplomas()));
    }

    @Test
    void tellNothingWithoutConsent() {
        assertThat(ask(channel, new ConsentToken("another", "key", CLOCK.instant())))
                .isEqualTo(new Answer.Failed<>(Failure.TOKEN_EXPIRED));
    }

    @ParameterizedTest
    @CsvSource({"GARBLED, GARBLED", "ENDLESS, GARBLED", "DOWN, UNREACHABLE"})
    void sayWhyTheyDoNotTell(Mood mood, Failure why) {
        var consent = consent();
        simulator.is(Service.GATEWAY, mood);

        assertThat(ask(channel, consent)).isEqualTo(new Answer.Failed<>(why));
    }

    @Test
    void areNotWaitedForWithoutEnd() {
        var consent = consent();
        simulator.is(Service.GATEWAY, Mood.SLOW);
        channel.destroy();
        channel = new SyncChannel(simulator, TestSettings.hasty(), CLOCK);

        assertThat(ask(channel, consent)).isEqualTo(new Answer.Failed<>(Failure.SLOW));
    }

    @ParameterizedTest
    @CsvSource({
        "500, soapenv:Server, UNREACHABLE",
        "500, soapenv:Server.Busy, UNREACHABLE",
        "500, soapenv:Client, REJECTED",
        "200, soapenv:Client, REJECTED",
        "404, soapenv:Client, REJECTED",
        "502, soapenv:Client, UNREACHABLE"
    })
    void areUnderstoodWhenTheyReportAFault(int status, String code, Failure why) throws IOException {
        var consent = consent();
        var envelope = Envelope.empty();
        Xml.add(Xml.declared(envelope.body(), Envelope.SOAP, "soapenv:Fault"), "faultcode", code);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, 0);
                exchange.getResponseBody().write(envelope.written());
            }
        });
        server.start();
        var other = new SyncChannel(new Elsewhere(server), SETTINGS, CLOCK);

        assertThat(ask(other, consent)).isEqualTo(new Answer.Failed<>(why));
        other.destroy();
        server.stop(0);
    }

    @Test
    void takeNoQuestionThatSomebodyElseSigned() {
        var stranger = new SyncChannel(
                new Otherwise(simulator, TestKeys.of("Stranger"), simulator.answeredBy()), SETTINGS, CLOCK);

        assertThat(ask(stranger, consent())).isEqualTo(new Answer.Failed<>(Failure.REJECTED));
        stranger.destroy();
    }

    @Test
    void areNotBelievedWhenSomebodyElseSignedTheirAnswer() {
        var key = simulator.ownKey().orElseThrow();
        var careful = new SyncChannel(new Otherwise(simulator, key, List.of(key.certificate())), SETTINGS, CLOCK);

        assertThat(ask(careful, consent())).isEqualTo(new Answer.Failed<>(Failure.GARBLED));
        careful.destroy();
    }

    @Test
    void areNotBelievedWhenTheyTellOfSomebodyElse() {
        var other = Iin.complete("85010340891")
                .or(() -> Iin.complete("85010340892"))
                .orElseThrow();
        var consent = consent();
        simulator.people().mixUp(IIN, SimulatedPerson.of(other));

        assertThat(ask(channel, consent)).isEqualTo(new Answer.Failed<>(Failure.GARBLED));
    }

    @Test
    void areToldMomentsAsClocksInKazakhstanShowThem() {
        assertThat(Envelope.moment(CLOCK.instant())).isEqualTo("2026-03-20T14:05:00+05:00");
        assertThat(Envelope.moment(Instant.parse("2024-02-29T09:05:00Z"))).endsWith("+06:00");
    }

    /** The same place, with other keys. */
    private record Otherwise(Simulator simulator, BodyKey key, List<X509Certificate> answeredBy)
            implements Destinations {

        @Override
        public Optional<URI> of(Service service) {
            return simulator.of(service);
        }

        @Override
        public Optional<BodyKey> ownKey() {
            return Optional.of(key);
        }
    }

    /** Another gateway, to which nobody signs anything. */
    private record Elsewhere(HttpServer server) implements Destinations {

        @Override
        public Optional<URI> of(Service service) {
            return Optional.of(
                    URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        }

        @Override
        public Optional<BodyKey> ownKey() {
            return Optional.empty();
        }

        @Override
        public List<X509Certificate> answeredBy() {
            return List.of();
        }
    }
}
