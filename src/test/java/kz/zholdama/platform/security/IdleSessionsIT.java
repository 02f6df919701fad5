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
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** How long sessions last on the real server, before sign-in, after it, and with a page that only says that it is open. */
@ZholdamaTest
class IdleSessionsIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Autowired
    private ServletWebServerApplicationContext application;

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    @Test
    void areShortUntilSomebodySignsIn() throws Exception {
        get("login");
        assertThat(session())
                .hasValueSatisfying(
                        it -> assertThat(it.getMaxInactiveInterval()).isEqualTo(300));

        signIn(Centres.PASSWORD);

        assertThat(session())
                .hasValueSatisfying(
                        it -> assertThat(it.getMaxInactiveInterval()).isEqualTo(1800));
    }

    @Test
    void signInWorksAfterTheSessionOfItsPageEnded() throws Exception {
        var token = token();
        session().orElseThrow().expire();

        assertThat(signIn(Centres.PASSWORD, token).headers().firstValue("Location"))
                .get()
                .asString()
                .doesNotContain("login");
        assertThat(get("cases").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordBeginsNone() throws Exception {
        var token = token();
        cookies.getCookieStore().removeAll();

        var answer = signIn("wrong-password", token);

        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login?error");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void endWhenThePageOnlySaysThatItIsOpen() throws Exception {
        signIn(Centres.PASSWORD);
        get("cases");
        clock.advance(Duration.ofMinutes(29));
        heartbeat();
        assertThat(session()).isPresent();

        clock.advance(Duration.ofMinutes(1));
        var before = cookie();

        assertThat(heartbeat().statusCode())
                .as("the page learns that its session has ended")
                .isEqualTo(403);
        assertThat(cookie()).as("and no other begins").isEqualTo(before);
        assertThat(session()).isEmpty();
        assertThat(get("cases").headers().firstValue("Location"))
                .get()
                .asString()
                .contains("/login");
    }

    private HttpResponse<String> heartbeat() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("?v-r=heartbeat&v-uiId=0"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    private Optional<Session> session() throws IOException {
        var container =
                ((TomcatWebServer) application.getWebServer()).getTomcat().getHost();
        var context =
                (Context) Arrays.stream(container.findChildren()).findFirst().orElseThrow();
        return Optional.ofNullable(context.getManager().findSession(cookie()));
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private void signIn(String password) throws IOException, InterruptedException {
        signIn(password, token());
    }

    private HttpResponse<String> signIn(String password, String token) throws IOException, InterruptedException {
        var form = "username=" + centres.create().specialist().username() + "&password=" + password + "&_csrf="
                + URLEncoder.encode(token, StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(address("login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private String token() throws IOException, InterruptedException {
        var found = CSRF.matcher(get("login").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + application.getWebServer().getPort() + "/" + path);
    }
}
