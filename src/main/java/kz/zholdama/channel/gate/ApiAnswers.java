package kz.zholdama.channel.gate;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.AnswersToPrograms;
import kz.zholdama.platform.web.ChosenLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the callers of the API what failed, wherever it did: in a filter, in the server itself, in a service. */
@Component
class ApiAnswers implements AnswersToPrograms {

    private static final String BELOW = "/api/";
    private static final JsonMapper JSON = Json.columns().build();
    private static final int FIRST_OF_SERVER = 500;
    private static final String WRONG = "channel.api.wrong";

    /** Of these the API speaks in its own words: those that people read lead to pages. */
    private static final Map<Integer, String> OWN = Map.of(
            400, "channel.api.malformed",
            401, "channel.api.unknown-caller",
            403, "channel.api.not-allowed",
            404, "channel.api.not-found",
            405, "channel.api.other-method",
            406, "channel.api.not-acceptable",
            413, "channel.api.too-large",
            415, "channel.api.other-type",
            422, WRONG,
            429, "channel.api.too-many");

    private final Texts texts;

    ApiAnswers(Texts texts) {
        this.texts = texts;
    }

    @Override
    public boolean areFor(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? isBelow(request, failed)
                : isBelow(request, request.getRequestURI());
    }

    /** @param address may be none in what the server could not read */
    private static boolean isBelow(HttpServletRequest request, @Nullable String address) {
        return address != null && address.startsWith(request.getContextPath() + BELOW);
    }

    @Override
    public void tell(HttpServletRequest request, HttpServletResponse response, int status, String detail)
            throws IOException {
        var spoken = language(request);
        send(
                response,
                spoken,
                new ApiProblem(
                        title(status, spoken),
                        status,
                        OWN.containsKey(status) ? texts.text(Objects.requireNonNull(OWN.get(status)), spoken) : detail,
                        null));
    }

    void tellWrong(HttpServletRequest request, HttpServletResponse response, List<ApiError> errors) throws IOException {
        var spoken = language(request);
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        send(
                response,
                spoken,
                new ApiProblem(
                        title(HttpServletResponse.SC_UNPROCESSABLE_CONTENT, spoken),
                        HttpServletResponse.SC_UNPROCESSABLE_CONTENT,
                        texts.text(WRONG, spoken),
                        errors));
    }

    /** By the gate; what never came through it is told in the first language. */
    Locale language(HttpServletRequest request) {
        return texts.language((String) request.getAttribute(ChosenLanguage.NAME));
    }

    private String title(int status, Locale spoken) {
        return texts.text(
                OWN.getOrDefault(status, status >= FIRST_OF_SERVER ? "channel.api.failed" : "channel.api.refused")
                        + ".title",
                spoken);
    }

    private static void send(HttpServletResponse response, Locale spoken, ApiProblem problem) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, spoken.getLanguage());
        response.getOutputStream().write(JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }
}
