package kz.zholdama.gateway.soap;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import kz.zholdama.gateway.Answer;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.gateway.calling.Destinations;
import kz.zholdama.gateway.calling.GatewaySettings;
import kz.zholdama.gateway.calling.Line;
import kz.zholdama.gateway.calling.Service;
import kz.zholdama.person.Iin;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Asks registers by {@code SendMessage} of the synchronous channel. */
@Component
class SyncChannel implements DisposableBean {

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final Destinations destinations;
    private final GatewaySettings.Soap settings;
    private final Line line;
    private final Clock clock;

    SyncChannel(Destinations destinations, GatewaySettings settings, Clock clock) {
        this.destinations = destinations;
        this.settings = settings.soap();
        this.line = new Line(Service.GATEWAY, settings, settings.within());
        this.clock = clock;
    }

    /** Makes values of what a register answered. */
    @FunctionalInterface
    interface Reader<T> {

        T read(Element data) throws CallFailed;
    }

    boolean reaches(GatewaySettings.Register register) {
        return !register.service().isBlank() && destinations.of(Service.GATEWAY).isPresent();
    }

    <T> Answer<T> ask(GatewaySettings.Register register, Iin person, ConsentToken consent, Reader<T> reader) {
        try {
            var address = destinations.of(Service.GATEWAY).orElseThrow(() -> new CallFailed(Failure.REJECTED));
            var question = question(register.service(), data -> {
                Xml.add(data, "iin", person.value());
                var token = Xml.add(data, "token");
                Xml.add(token, "code", consent.code());
                Xml.add(token, "public-key", consent.publicKey());
            });
            return line.call(request(address, question), received -> read(received, register, reader));
        } catch (CallFailed failed) {
            return new Answer.Failed<>(failed.why());
        }
    }

    private static HttpRequest.Builder request(URI address, byte[] question) {
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "text/xml; charset=utf-8")
                .header("SOAPAction", "\"SendMessage\"")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question));
    }

    private byte[] question(String service, Consumer<Element> data) {
        var envelope = Envelope.empty();
        var request = Xml.add(envelope.addToBody("SendMessage"), "request");
        var info = Xml.add(request, "requestInfo");
        Xml.add(info, "messageId", UUID.randomUUID().toString());
        Xml.add(info, "serviceId", service);
        Xml.add(info, "messageDate", Envelope.moment(clock.instant()));
        var sender = Xml.add(info, "sender");
        Xml.add(sender, "senderId", settings.sender());
        Xml.add(sender, "password", settings.password());
        data.accept(Xml.add(Xml.add(request, "requestData"), "data"));
        destinations.ownKey().ifPresent(key -> BodySignature.sign(envelope, key, clock.instant()));
        return envelope.written();
    }

    private <T> Answer<T> read(Line.Received received, GatewaySettings.Register register, Reader<T> reader)
            throws CallFailed {
        if (received.status() != OK && received.status() != SERVER_ERROR) {
            throw new CallFailed(received.status() < SERVER_ERROR ? Failure.REJECTED : Failure.UNREACHABLE);
        }
        var envelope = received.status() == OK
                ? Envelope.read(received.body().content())
                : fault(received.body().content());
        var fault = Xml.child(envelope.body(), "Fault");
        if (fault.isPresent()) {
            throw new CallFailed(isTheirs(fault.get()) ? Failure.UNREACHABLE : Failure.REJECTED);
        }
        if (!destinations.answeredBy().isEmpty()) {
            BodySignature.check(envelope, destinations.answeredBy(), clock.instant(), settings.clockSkew());
        }
        var response = Xml.down(envelope.body(), "SendMessageResponse", "response");
        var code = Xml.required(Xml.down(response, "responseInfo", "status"), "code");
        if (register.nothing().contains(code)) {
            return new Answer.Nothing<>();
        }
        if (!register.good().contains(code)) {
            throw new CallFailed(register.expired().contains(code) ? Failure.TOKEN_EXPIRED : Failure.REJECTED);
        }
        return new Answer.Found<>(reader.read(Xml.down(response, "responseData", "data")));
    }

    /** Not the question was wrong: the same may be answered later (SOAP 1.1, 4.4.1). */
    private static boolean isTheirs(Element fault) {
        return Xml.text(fault, "faultcode")
                .filter(code -> code.substring(code.indexOf(':') + 1).startsWith("Server"))
                .isPresent();
    }

    /** Faults come with 500, as does everything else that goes wrong over there. */
    private static Envelope fault(byte[] body) throws CallFailed {
        try {
            return Envelope.read(body);
        } catch (CallFailed _) {
            throw new CallFailed(Failure.UNREACHABLE);
        }
    }

    @Override
    public void destroy() {
        line.close();
    }
}
