package kz.zholdama.gateway.rest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.OffsetDateTime;
import kz.zholdama.gateway.AccessConsent;
import kz.zholdama.gateway.ConsentState;
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
import tools.jackson.databind.node.ObjectNode;

/** Consent by {@code POST /requests}, {@code GET /requests/ID} and {@code POST /requests/ID/code}, each answered by its state. */
@Component
class HttpAccessConsent implements AccessConsent, DisposableBean {

    private final Destinations destinations;
    private final GatewaySettings.Consent settings;
    private final Line line;

    HttpAccessConsent(Destinations destinations, GatewaySettings settings) {
        this.destinations = destinations;
        this.settings = settings.consent();
        this.line = new Line(Service.CONSENT, settings, settings.within());
    }

    /** Knows what to ask, once it knows where. */
    @FunctionalInterface
    private interface Question {

        HttpRequest.Builder at(String base);
    }

    @Override
    public boolean isConfigured() {
        return destinations.of(Service.CONSENT).isPresent();
    }

    @Override
    public ConsentState ask(Iin person, String once) {
        var question = JsonCalls.object().put("iin", person.value());
        settings.services().forEach(question.putArray("services")::add);
        return state(base -> post(base + "/requests", question).header("Idempotency-Key", once));
    }

    @Override
    public ConsentState state(String request) {
        return state(base -> JsonCalls.get(URI.create(base + "/requests/" + request), settings.token()));
    }

    @Override
    public ConsentState confirm(String request, String code) {
        var typed = JsonCalls.object().put("code", code);
        return state(base -> post(base + "/requests/" + request + "/code", typed));
    }

    private HttpRequest.Builder post(String address, ObjectNode question) {
        return JsonCalls.post(URI.create(address), question, settings.token());
    }

    private ConsentState state(Question question) {
        try {
            var address = destinations.of(Service.CONSENT).orElseThrow(() -> new CallFailed(Failure.REJECTED));
            return line.call(question.at(address.toString()), received -> read(JsonCalls.good(received)));
        } catch (CallFailed failed) {
            return new ConsentState.Failed(failed.why());
        }
    }

    private static ConsentState read(ObjectNode answer) throws CallFailed {
        return switch (JsonCalls.required(answer, "status")) {
            case "WAITING" -> new ConsentState.Waiting(request(answer));
            case "VALID" ->
                new ConsentState.Given(new ConsentToken(
                        JsonCalls.required(answer, "code"),
                        JsonCalls.required(answer, "public-key"),
                        JsonCalls.parsed(answer, "expiresAt", OffsetDateTime::parse)
                                .orElseThrow(() -> new CallFailed(Failure.GARBLED))
                                .toInstant()));
            case "REFUSED" -> new ConsentState.Refused();
            case "NO_ANSWER" -> new ConsentState.NoAnswer();
            case "NO_TELEPHONE" -> new ConsentState.NoTelephone();
            case "WRONG_CODE" -> new ConsentState.WrongCode();
            default -> throw new CallFailed(Failure.GARBLED);
        };
    }

    /** It becomes part of addresses. */
    private static String request(ObjectNode answer) throws CallFailed {
        var request = JsonCalls.required(answer, "requestId");
        if (!request.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new CallFailed(Failure.GARBLED);
        }
        return request;
    }

    @Override
    public void destroy() {
        line.close();
    }
}
