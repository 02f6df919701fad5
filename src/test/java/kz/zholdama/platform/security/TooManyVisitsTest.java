package kz.zholdama.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.ChosenLanguage;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.platform.web.PlainAnswer;
import kz.zholdama.testing.TestClock;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.RequestContextFilter;

/** The limits of visits, small, on a server with real sessions. */
class TooManyVisitsTest {

    private static final int KEPT = 3;
    private static final int PER_ADDRESS = 5;
    private static final int OK = 200;
    private static final int TOO_MANY = 429;

    @TempDir
    private static Path folder;

    private final TestClock clock = new TestClock();
    private final Tomcat server = new Tomcat();
    private final HttpClient http = HttpClient.newHttpClient();
    private Context context;

    @BeforeEach
    void start() throws LifecycleException {
        var visits = new Visits(Duration.ofMinutes(5), KEPT, PER_ADDRESS);
        var begun = new NewVisits(visits, new ClientAddress(), clock);
        var sessions = new SessionsBeforeSignIn(visits, begun);
        server.setBaseDir(folder.toString());
        server.setPort(0);
        context = server.addContext("", folder.toString());
        context.addServletContainerInitializer((_, servlets) -> servlets.addListener(sessions), null);
        Tomcat.addServlet(context, "pages", new Pages());
        context.addServletMapping("/", "pages");
        var error = new ErrorPage();
        error.setLocation("/error");
        context.addErrorPage(error);
        filter("address", new RequestContextFilter());
        filter(
                "visits",
                new TooManyVisits(
                        sessions,
                        begun,
                        new PlainAnswer(
                                new Texts(), new ChosenLanguage(new CurrentStaff(), new Texts()), new Incidents())));
        server.start();
    }

    private void filter(String name, Filter filter) {
        var definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        var mapping = new FilterMap();
        mapping.setFilterName(name);
        mapping.addURLPattern("/*");
        mapping.setDispatcher("REQUEST");
        mapping.setDispatcher("ERROR");
        context.addFilterMap(mapping);
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    @Test
    void lastsMinutesBeforeSignInAndTheUsualTimeAfterIt() throws Exception {
        var visit = session(get("page", null));
        assertThat(seconds(visit)).isEqualTo(300);

        var signedIn = session(get("sign-in", visit));

        assertThat(signedIn).as("another id").isNotEqualTo(visit);
        assertThat(seconds(signedIn)).isEqualTo(1800);
    }

    @Test
    void endsTheOneNotUsedForTheLongestTime() throws Exception {
        var signedIn = session(get("sign-in", session(get("page", null))));
        var first = session(get("page", null));
        var second = session(get("page", null));
        var third = session(get("page", null));
        get("page", first);

        var fourth = session(get("page", null));

        assertThat(new String[] {signedIn, first, third, fourth}).allMatch(this::exists);
        assertThat(exists(second)).isFalse();
        assertThat(context.getManager().getActiveSessions()).isEqualTo(KEPT + 1);
    }

    @Test
    void turnsAnAddressAwayUntilItsMinuteIsOver() throws Exception {
        var signedIn = session(get("sign-in", null));
        clock.advance(Duration.ofSeconds(20));
        for (var i = 1; i < PER_ADDRESS; i++) {
            assertThat(get("page", null).statusCode()).isEqualTo(OK);
        }

        var refused = get("page", null);

        assertThat(refused.statusCode()).isEqualTo(TOO_MANY);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("41");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(refused.body())
                .contains("Слишком много открытых страниц входа")
                .contains("Кіру беті тым көп рет ашылды");
        assertThat(get("?v-r=init", null).statusCode()).isEqualTo(TOO_MANY);
        assertThat(get("page", signedIn).statusCode()).as("who is signed in").isEqualTo(OK);
        assertThat(get("styles/zholdama.css", null).statusCode())
                .as("what begins no session")
                .isEqualTo(OK);
        assertThat(get("?v-r=heartbeat", null).statusCode())
                .as("a page that is told that its session ended")
                .isEqualTo(OK);
        assertThat(exists(session(get("styles/begins", null))))
                .as("what should begin none, and does")
                .isFalse();
        assertThat(get("styles/none", null).statusCode())
                .as("what leads to a page that begins one")
                .isEqualTo(TOO_MANY);
        var form = HttpRequest.newBuilder(address("login"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(http.send(form, HttpResponse.BodyHandlers.discarding()).statusCode())
                .as("who signs in")
                .isEqualTo(OK);

        clock.advance(Duration.ofSeconds(41));
        assertThat(get("page", null).statusCode()).isEqualTo(OK);
    }

    private boolean exists(String session) {
        try {
            return context.getManager().findSession(session) != null;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int seconds(String session) throws IOException {
        return context.getManager().findSession(session).getMaxInactiveInterval();
    }

    private HttpResponse<String> get(String path, String session) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(path)).header("Accept", "text/html");
        Optional.ofNullable(session).ifPresent(id -> request.header("Cookie", "JSESSIONID=" + id));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.getConnector().getLocalPort() + "/" + path);
    }

    private static String session(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll("JSESSIONID=([^;]+).*", "$1");
    }

    /** Begins a session as every screen does, and signs in where asked. */
    private static final class Pages extends HttpServlet {

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getServletPath().equals("/styles/none")) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            if (!"GET".equals(request.getMethod())
                    || request.getQueryString() != null
                    || request.getServletPath().equals("/styles/zholdama.css")) {
                return;
            }
            var session = request.getSession();
            if (request.getServletPath().equals("/sign-in")) {
                request.changeSessionId();
                session.setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(new TestingAuthenticationToken("asel", null)));
            }
        }
    }
}
