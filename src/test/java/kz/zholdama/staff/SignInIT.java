package kz.zholdama.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** Signing in as a browser does it, over HTTP. */
@ZholdamaTest
class SignInIT {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private ApplicationEventPublisher events;

    private CookieManager cookies;
    private HttpClient browser;
    private StaffPrincipal specialist;

    @BeforeEach
    void openABrowser() {
        cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        specialist = centres.create().specialist();
    }

    @Test
    void fiveWrongPasswordsCloseTheAccountForAQuarterOfAnHour() throws Exception {
        for (var i = 0; i < 5; i++) {
            assertThat(signIn("wrong-password")).isEqualTo("/login?error");
        }
        assertThat(signIn(Centres.PASSWORD)).as("the right one comes too late").isEqualTo("/login?error");

        clock.advance(Duration.ofMinutes(14));
        assertThat(signIn(Centres.PASSWORD)).isEqualTo("/login?error");

        clock.advance(Duration.ofMinutes(1));
        assertThat(signIn(Centres.PASSWORD)).isEqualTo("/");
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void ofGuessesSentAtOnceNoneIsRightAfterTheFifth() {
        var read = accounts.loadUserByUsername(specialist.username()); // before the others were counted
        for (var i = 0; i < StaffMember.FAILURES_THAT_LOCK; i++) {
            accounts.failedToSignIn(specialist.username());
        }

        var told = UsernamePasswordAuthenticationToken.authenticated(read, null, read.getAuthorities());
        assertThatThrownBy(() -> events.publishEvent(new AuthenticationSuccessEvent(told)))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void aRightPasswordStartsTheCountAnew() throws Exception {
        for (var i = 0; i < 4; i++) {
            signIn("wrong-password");
        }
        assertThat(signIn(Centres.PASSWORD)).isEqualTo("/");
        cookies.getCookieStore().removeAll();
        assertThat(signIn("wrong-password")).isEqualTo("/login?error");
        assertThat(signIn(Centres.PASSWORD)).isEqualTo("/");
    }

    @Test
    void aFormOfAnotherSiteSignsNobodyInOrOut() throws Exception {
        get("/login");
        var form = form("/login", "username=" + specialist.username() + "&password=" + Centres.PASSWORD);
        var foreign = HttpRequest.newBuilder(form, (_, _) -> true)
                .header("Sec-Fetch-Site", "cross-site")
                .build();
        assertThat(send(foreign).statusCode()).isEqualTo(403);
        assertThat(location(get("/"))).isEqualTo("/login");

        signIn(Centres.PASSWORD);
        assertThat(send(form("/logout", "")).statusCode())
                .as("without the token of the session")
                .isEqualTo(403);
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aLockEndsTheSessionAtItsNextRequest() throws Exception {
        signIn(Centres.PASSWORD);
        assertThat(get("/").statusCode()).isEqualTo(200);

        As.a(Centres.administrator()).run(() -> {
            var account = directory.find(specialist.actor().staffId()).orElseThrow();
            directory.lock(account.id(), account.version());
        });

        assertThat(location(get("/"))).isEqualTo("/login");
        assertThat(signIn(Centres.PASSWORD)).isEqualTo("/login?error");
    }

    @Test
    void aRetiredAccountSignsInNoMore() throws Exception {
        As.a(Centres.administrator()).run(() -> {
            var account = directory.find(specialist.actor().staffId()).orElseThrow();
            directory.retire(account.id(), account.version());
        });

        assertThat(signIn(Centres.PASSWORD)).isEqualTo("/login?error");
    }

    @Test
    void signingInIsNotedWithTheAccount() throws Exception {
        signIn(Centres.PASSWORD);

        var account = As.a(Centres.administrator())
                .call(() -> directory.find(specialist.actor().staffId()).orElseThrow());
        assertThat(account.lastLoginAt()).isEqualTo(clock.instant());
        assertThat(accounts.loadUserByUsername(specialist.username().toUpperCase(Locale.ROOT))
                        .getUsername())
                .isEqualTo(specialist.username());
    }

    /** @return where the browser is sent */
    private String signIn(String password) throws Exception {
        var token = CSRF.matcher(get("/login").body());
        assertThat(token.find()).as("the page carries a token").isTrue();
        return location(send(form(
                "/login",
                "username=" + specialist.username() + "&password=" + password + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8))));
    }

    private HttpRequest form(String path, String body) {
        return HttpRequest.newBuilder(URI.create(home() + path.substring(1)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(home() + path.substring(1)))
                .header("Accept", "text/html,*/*;q=0.8")
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String location(HttpResponse<?> answer) {
        var location = answer.headers().firstValue("Location").orElse("none, status " + answer.statusCode());
        return location.startsWith(home()) ? "/" + location.substring(home().length()) : location;
    }

    private String home() {
        return "http://localhost:" + port + "/";
    }
}
