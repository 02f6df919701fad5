package kz.zholdama.gateway.rest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.gateway.calling.Line;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questions and answers in JSON. An answer is an object; what it has more than is looked for does not matter. */
final class JsonCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 500;
    private static final int SERVER_ERROR = 500;
    private static final int LATER = 429;

    private JsonCalls() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static HttpRequest.Builder post(URI address, ObjectNode question, String token) {
        return post(address, JSON.writeValueAsString(question), token);
    }

    /** @param question that is JSON already */
    static HttpRequest.Builder post(URI address, String question, String token) {
        return authorised(HttpRequest.newBuilder(address), token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question));
    }

    static HttpRequest.Builder get(URI address, String token) {
        return authorised(HttpRequest.newBuilder(address), token).GET();
    }

    private static HttpRequest.Builder authorised(HttpRequest.Builder request, String token) {
        return (token.isBlank() ? request : request.header("Authorization", "Bearer " + token))
                .header("Accept", "application/json");
    }

    /** What came with a good status. */
    static ObjectNode good(Line.Received received) throws CallFailed {
        if (received.status() / 100 != 2) {
            throw new CallFailed(
                    received.status() >= SERVER_ERROR || received.status() == LATER
                            ? Failure.UNREACHABLE
                            : Failure.REJECTED);
        }
        return object(received);
    }

    static ObjectNode object(Line.Received received) throws CallFailed {
        try {
            if (JSON.readTree(received.body().content()) instanceof ObjectNode answer) {
                return answer;
            }
        } catch (JacksonException _) {
            // is told like any other that is none
        }
        throw new CallFailed(Failure.GARBLED);
    }

    static String required(JsonNode parent, String name) throws CallFailed {
        return text(parent, name).orElseThrow(() -> new CallFailed(Failure.GARBLED));
    }

    static Optional<String> text(JsonNode parent, String name) throws CallFailed {
        var said = parent.path(name);
        if (said.isMissingNode() || said.isNull()) {
            return Optional.empty();
        }
        if (!said.isString() || said.stringValue().length() > LONGEST) {
            throw new CallFailed(Failure.GARBLED);
        }
        return Optional.of(said.stringValue().strip()).filter(text -> !text.isEmpty());
    }

    /** Days and moments. */
    static <T> Optional<T> parsed(JsonNode parent, String name, Function<String, T> parse) throws CallFailed {
        try {
            return text(parent, name).map(parse);
        } catch (DateTimeException _) {
            throw new CallFailed(Failure.GARBLED);
        }
    }
}
