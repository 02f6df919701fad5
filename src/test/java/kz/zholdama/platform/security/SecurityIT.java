package kz.zholdama.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The gate of the web application as a browser meets it. */
@ZholdamaTest
class SecurityIT {

    private static final int OK = 200;
    private static final int FOUND = 302;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Centres centres;

    @ParameterizedTest
    @ValueSource(strings = {"", "cases", "intake", "desk", "staff", "documents/1", "actuator/env", "no-such-page"})
    void asksWhoIsNotSignedInToSignIn(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(FOUND);
        assertThat(answer.headers().firstValue("Location")).get().asString().contains("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "forms/annex-1.pdf", "actuator/health"})
    void letsEveryoneSeeWhatIsPublic(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(OK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "cases", "forms/annex-1.pdf", "actuator/health"})
    void protectsEveryAnswerByHeaders(String path) throws Exception {
        var headers = get(path).headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("frame-ancestors 'self'");
    }

    @Test
    void hasBrowsersKeepWhatIsNamedByItsContentAndNothingOfAPerson() throws Exception {
        var page = get("login");
        var files = Pattern.compile("(?:src|href)=\"\\./(VAADIN/build/[^\"]+|[^\"]+\\.css\\?v-c=[^\"]+)\"")
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(files).hasSizeGreaterThan(2);
        for (var file : files) {
            var headers = get(file).headers();
            assertThat(headers.firstValue("Cache-Control")).get().asString().startsWith("max-age=");
            assertThat(headers.firstValue("Pragma")).as(file).isEmpty();
            assertThat(headers.firstValue("Expires")).as(file).isEmpty();
        }
        assertThat(page.headers().firstValue("Cache-Control")).get().asString().contains("no-store");
        assertThat(get("components/zh-keys.js").headers().firstValue("Pragma"))
                .as("named the same when it has changed")
                .hasValue("no-cache");
    }

    @Test
    void beginsANewSessionAtSignIn() throws Exception {
        get("login");
        var before = session();

        var answer = signIn(centres.create().specialist().username(), Centres.PASSWORD);

        assertThat(answer.headers().firstValue("Location")).get().asString().doesNotContain("error");
        assertThat(session()).isPresent().isNotEqualTo(before);
        assertThat(get("cases").statusCode()).isEqualTo(OK);
        assertThat(get("no-such-page").statusCode()).as("the page that says so").isEqualTo(OK);
        assertThat(get("actuator/env").body()).doesNotContain("propertySources");
    }

    @Test
    void tellsNoInnardsInAnError() throws Exception {
        signIn(centres.create().specialist().username(), Centres.PASSWORD);

        var answer = get("documents/999999999");

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("at kz.zholdama");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(address(path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
    }

    private HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
        var token = csrf(get("login").body());
        var form = "username=" + encoded(username) + "&password=" + encoded(password)
                + token.map(it -> "&_csrf=" + encoded(it)).orElse("");
        return browser.send(
                HttpRequest.newBuilder(address("login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static Optional<String> csrf(String page) {
        var found = Pattern.compile("name=\"_csrf\"[^>]*content=\"([^\"]+)\"").matcher(page);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private Optional<String> session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + "/" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
