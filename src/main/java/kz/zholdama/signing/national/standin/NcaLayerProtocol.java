package kz.zholdama.signing.national.standin;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What NCALayer says to a browser: its greeting, and what becomes of a request to sign. */
final class NcaLayerProtocol {

    static final String GREETING = "{\"result\":{\"version\":\"1.4\"}}";

    private static final String MODULE = "kz.gov.pki.knca.basics";
    private static final String METHOD = "sign";
    private static final JsonMapper JSON = Json.columns().build();

    private final PinDialog dialog;

    NcaLayerProtocol(PinDialog dialog) {
        this.dialog = dialog;
    }

    String answer(String request) {
        try {
            var asked = JSON.readTree(request);
            if (!MODULE.equals(asked.path("module").asString(""))
                    || !METHOD.equals(asked.path("method").asString(""))) {
                return failed("MODULE_NOT_FOUND", "There is no such module here");
            }
            return answer(asked.path("args"));
        } catch (JacksonException | IllegalArgumentException e) {
            return failed("BAD_REQUEST", "The request cannot be read");
        }
    }

    private String answer(JsonNode args) {
        var how = args.path("signingParams");
        if (!"cms".equals(args.path("format").asString(""))
                || how.path("encapsulate").asBoolean(true)
                || how.path("digested").asBoolean(true)
                || !how.path("decode").asBoolean(false)) {
            return failed("NOT_SUPPORTED", "The stand-in makes detached CMS over whole documents only");
        }
        return switch (dialog.asked(documents(args.path("data")))) {
            case PinDialog.Answer.Signed signed -> written(signed.signatures());
            case PinDialog.Answer.Cancelled _ -> "{\"status\":true,\"body\":{}}";
            case PinDialog.Answer.Failed failed -> failed(failed.code(), failed.message());
        };
    }

    private static List<byte[]> documents(JsonNode data) {
        var documents = new ArrayList<byte[]>();
        if (data.isArray()) {
            data.forEach(one -> documents.add(Base64.getDecoder().decode(one.asString())));
        } else {
            documents.add(Base64.getDecoder().decode(data.asString()));
        }
        return documents;
    }

    private static String written(List<byte[]> signatures) {
        var texts = signatures.stream().map(Base64.getEncoder()::encodeToString).toList();
        return JSON.writeValueAsString(Map.of("status", true, "body", Map.of("result", texts)));
    }

    private static String failed(String code, String message) {
        return JSON.writeValueAsString(Map.of("status", false, "code", code, "message", message, "details", message));
    }
}
