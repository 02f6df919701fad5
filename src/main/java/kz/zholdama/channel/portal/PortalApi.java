package kz.zholdama.channel.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import kz.zholdama.platform.Bytes;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Calls the API over the wire, as whoever stands outside does. */
@Component
@Profile({"demo", "test"})
class PortalApi implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final PortalAccount account;
    private final Environment environment;

    PortalApi(PortalAccount account, Environment environment) {
        this.account = account;
        this.environment = environment;
    }

    /** @param language of what it says when it refuses */
    ApiAnswer get(String path, Locale language) {
        return send(request(path, language));
    }

    ApiAnswer post(String path, String json, Locale language) {
        return send(request(path, language)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path, Locale language) {
        var keys = account.keys();
        var credentials = (keys.clientId() + ":" + keys.secret()).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + environment.getRequiredProperty("local.server.port") + "/api/v1" + path))
                .timeout(PATIENCE)
                .header("Accept-Language", language.toLanguageTag())
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }

    private ApiAnswer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofByteArray());
            return new ApiAnswer(answer.statusCode(), Bytes.of(answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
