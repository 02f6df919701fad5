package kz.zholdama.gateway.rest;

import java.time.LocalDate;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.gateway.Answer;
import kz.zholdama.gateway.ConsentToken;
import kz.zholdama.gateway.DigitalDocument;
import kz.zholdama.gateway.DigitalDocuments;
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

/** Digital documents: {@code {iin, documentType, token}} is answered by what stands in {@code common}. */
@Component
class HttpDigitalDocuments implements DigitalDocuments, DisposableBean {

    private static final int NOT_FOUND = 404;
    private static final int FORBIDDEN = 403;

    private final Destinations destinations;
    private final GatewaySettings.Documents settings;
    private final Line line;

    HttpDigitalDocuments(Destinations destinations, GatewaySettings settings) {
        this.destinations = destinations;
        this.settings = settings.documents();
        this.line = new Line(Service.DOCUMENTS, settings, settings.documents().within());
    }

    @Override
    public boolean knows(DocumentType type) {
        return settings.codes().containsKey(type.name())
                && destinations.of(Service.DOCUMENTS).isPresent();
    }

    @Override
    public Answer<DigitalDocument> find(Iin person, DocumentType type, ConsentToken consent) {
        try {
            var address = destinations.of(Service.DOCUMENTS).orElseThrow(() -> new CallFailed(Failure.REJECTED));
            var request = JsonCalls.post(address, question(person, type, consent), settings.token());
            return line.call(request, received -> read(received, person, type));
        } catch (CallFailed failed) {
            return new Answer.Failed<>(failed.why());
        }
    }

    private ObjectNode question(Iin person, DocumentType type, ConsentToken consent) {
        var question = JsonCalls.object().put("iin", person.value());
        question.putObject("documentType").put("code", settings.codes().get(type.name()));
        question.putObject("token").put("code", consent.code()).put("publicKey", consent.publicKey());
        return question;
    }

    private static Answer<DigitalDocument> read(Line.Received received, Iin asked, DocumentType type)
            throws CallFailed {
        if (received.status() == NOT_FOUND) {
            return new Answer.Nothing<>();
        }
        if (received.status() == FORBIDDEN) {
            throw new CallFailed(
                    "TOKEN_EXPIRED"
                                    .equals(JsonCalls.text(JsonCalls.object(received), "code")
                                            .orElse(""))
                            ? Failure.TOKEN_EXPIRED
                            : Failure.REJECTED);
        }
        var document = JsonCalls.good(received).path("common");
        if (!asked.value().equals(JsonCalls.required(document, "docOwner"))) {
            throw new CallFailed(Failure.GARBLED); // somebody else's
        }
        return new Answer.Found<>(new DigitalDocument(
                type,
                JsonCalls.required(document, "docNumber"),
                JsonCalls.text(document, "docIssuer").orElse(null),
                JsonCalls.parsed(document, "docIssuedDate", LocalDate::parse).orElse(null),
                JsonCalls.parsed(document, "docExpirationDate", LocalDate::parse)
                        .orElse(null),
                JsonCalls.text(document, "docUri").orElse(null)));
    }

    @Override
    public void destroy() {
        line.close();
    }
}
