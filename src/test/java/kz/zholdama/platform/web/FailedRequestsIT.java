package kz.zholdama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the gate, the server or an address refuses is told in the person's language, and in the other one below it. */
@ZholdamaTest
class FailedRequestsIT {

    private static final int FORBIDDEN = 403;

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "forms/annex-99.pdf | 404 | Мұндай бет жоқ            | Такой страницы нет",
                "cases;a=b          | 400 | Сервер сұрауды түсінбеді  | Сервер не понял запрос",
                "a%00b              | 400 | Сервер сұрауды түсінбеді  | Сервер не понял запрос",
                "a%2fb              | 400 | Сервер сұрауды түсінбеді  | Сервер не понял запрос"
            })
    void tellsAPersonInBothLanguages(String path, int status, String kazakh, String russian) throws Exception {
        var answer = browser.send(
                request(path).header("Accept", "text/html,*/*;q=0.8").build(), BODY);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("<html lang=\"kk\">", "Басты бетке")
                .containsSubsequence(kazakh, russian)
                .doesNotContain("HTTP Status", "Whitelabel", "Bad Request", "Not Found");
    }

    @Test
    void tellsAProgramInJson() throws Exception {
        var answer = browser.send(request("forms/annex-99.pdf").build(), BODY);

        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404", "Мұндай бет жоқ");
    }

    @Test
    void tellsWhoseBrowserAnotherSiteUses() throws Exception {
        var answer = browser.send(
                request("login")
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BODY);

        assertThat(answer.statusCode()).isEqualTo(FORBIDDEN);
        assertThat(answer.body()).contains("рұқсатыңыз жоқ");
    }

    @Test
    void tellsARequestThatIsNone() throws Exception {
        assertThat(raw("GET /a|b HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("Сервер не понял запрос")
                .doesNotContain("HTTP Status");
    }

    /** An address is passed on, and kept in logs of others. */
    @Test
    void putsNoSessionIntoAnAddress() throws Exception {
        var answer = browser.send(
                request("forms/annex-1.pdf")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                BODY);

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("jsessionid");
    }

    private static final HttpResponse.BodyHandler<String> BODY =
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8);

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                .header("Cookie", "language=kk");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port);
                InputStream answer = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
