package kz.zholdama.channel.portal;

import java.util.stream.StreamSupport;
import kz.zholdama.platform.Bytes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answered. */
record ApiAnswer(int status, Bytes body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int GOOD = 2;
    private static final int HUNDRED = 100;

    boolean isGood() {
        return status / HUNDRED == GOOD;
    }

    JsonNode json() {
        return JSON.readTree(body.content());
    }

    /** In the words of its problem (RFC 9457). */
    Refusal refusal() {
        var problem = json();
        return new Refusal(
                status,
                problem.path("title").asString(""),
                problem.path("detail").asString(""),
                StreamSupport.stream(problem.path("errors").spliterator(), false)
                        .map(ApiAnswer::line)
                        .toList());
    }

    private static String line(JsonNode error) {
        return error.path("pointer").asString("") + " — " + error.path("detail").asString("");
    }
}
