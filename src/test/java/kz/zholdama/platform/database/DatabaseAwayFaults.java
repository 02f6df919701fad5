package kz.zholdama.platform.database;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.ProductionStart;
import kz.zholdama.testing.Signals;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The database, then the application, goes away while people work: they are told in their language that it is not they. */
@Slow
class DatabaseAwayFaults extends Browser {

    private static final Path FOLDER = Path.of("target", "away-database");
    private static final String AWAY = "vaadin-connection-indicator:is([offline], [reconnecting])";
    private static final String SAID = "The database does not answer";
    private static final int TOLD_WITHIN = 5_000;
    private static final String GIVEN = "given-at-the-first-start";
    private static final String OWN = "известен-только-мне";

    @Test
    void tellsEveryoneThatItIsTheSystemAndGoesOnByItself() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var database = new EmbeddedMariaDb(FOLDER)) {
            database.start();
            var variables = new HashMap<>(TestDatabase.variables(database, database.jdbcUrl()));
            variables.put("ZHOLDAMA_ADMIN_USERNAME", "first.admin");
            variables.put("ZHOLDAMA_ADMIN_PASSWORD", GIVEN);
            var production = ProductionStart.of(variables, FOLDER.resolve("production.log"));
            try (production;
                    var elsewhere = kazakh(production);
                    var _ = awake(database)) {
                production.awaitLine("The first administrator's account is open");
                beginWork(production);
                var signIn = elsewhere.newPage();
                signIn.navigate(production.url("login"));
                awaitHealth(production, 200);

                Signals.send("STOP", database.process().orElseThrow());
                tellsWhile(production, signIn, "hangs");
                Signals.send("CONT", database.process().orElseThrow());
                goesOn(production, signIn);

                database.process().orElseThrow().destroyForcibly();
                tellsWhile(production, signIn, "killed");
                database.start();
                goesOn(production, signIn);

                var since = production
                        .logged()
                        .lines()
                        .dropWhile(line -> !line.contains(SAID))
                        .toList();
                assertThat(since).filteredOn(line -> line.contains(SAID)).hasSizeBetween(2, 4);
                assertThat(since)
                        .noneMatch(line -> line.contains(" ERROR ") || line.contains(" WARN ") && !line.contains(SAID));
                assertThat(since).noneMatch(line -> line.contains("\tat ") || line.contains("    at "));

                signIn.reload();
                fill(signIn, OWN);
                production.close();
                typeInto(page);
                assertThat(page.locator(AWAY).getByText("Это сбой системы, а не ваша ошибка"))
                        .isVisible(soon());
                picture(page, "server-away-open-page");
                signIn.locator("input[name=password]").press("Enter");
                assertThat(signIn.getByText("пайдаланушы аты мен құпиясөз тексерілген жоқ"))
                        .isVisible(soon());
                picture(signIn, "server-away-sign-in");
            }
        }
    }

    private void tellsWhile(ProductionStart production, Page signIn, String how) throws Exception {
        typeInto(page);
        assertThat(page.locator(AWAY).getByText("Это сбой системы, а не ваша ошибка"))
                .isVisible(soon());
        picture(page, how + "-open-page");
        awaitHealth(production, 503);

        var another = page.context().newPage();
        assertThat(another.navigate(production.url("cases")).status()).isEqualTo(503);
        assertThat(another.getByText("Это сбой системы, а не ваша ошибка")).isVisible(soon());
        picture(another, how + "-new-page");
        another.close();

        fill(signIn, OWN);
        signIn.keyboard().press("Enter");
        assertThat(signIn.getByText("пайдаланушы аты мен құпиясөз тексерілген жоқ"))
                .isVisible(soon());
        picture(signIn, how + "-sign-in");
    }

    private void goesOn(ProductionStart production, Page signIn) throws Exception {
        assertThat(page.locator(AWAY)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(15_000));
        settle();
        assertThat(page.locator("vaadin-grid")).isVisible();
        awaitHealth(production, 200);
        fill(signIn, OWN);
        signIn.keyboard().press("Enter");
        assertThat(signIn.locator("vaadin-app-layout")).isVisible();
        signIn.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        signIn.navigate(production.url("login"));
    }

    /** Signed in with a password of his own, on a list with a filter. */
    private void beginWork(ProductionStart production) {
        page.navigate(production.url("login"));
        fill(page, GIVEN);
        page.keyboard().press("Enter");
        page.locator("vaadin-app-layout").waitFor();
        settle();
        field("Действующий пароль").fill(GIVEN);
        field("Новый пароль").fill(OWN);
        field("Новый пароль еще раз").fill(OWN);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Сменить пароль"))
                .click();
        assertThat(page.getByText("Прежде чем начать работу, смените пароль")).hasCount(0);
        page.navigate(production.url("staff"));
        settle();
    }

    private com.microsoft.playwright.Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void fill(Page signIn, String password) {
        signIn.locator("input[name=username]").fill("first.admin");
        signIn.locator("input[name=password]").fill(password);
    }

    /** A letter in the list's filter, which asks the server at once. */
    private static void typeInto(Page list) {
        list.locator("vaadin-text-field input").first().pressSequentially("а");
    }

    private BrowserContext kazakh(ProductionStart production) {
        var context = page.context().browser().newContext();
        context.addCookies(List.of(new Cookie("language", "kk").setUrl(production.url(""))));
        context.setDefaultTimeout(30_000);
        return context;
    }

    /** Each answer comes within two seconds, the right one within five. */
    private static void awaitHealth(ProductionStart production, int wanted) throws Exception {
        var began = System.nanoTime();
        for (var status = 0; status != wanted; ) {
            var asked = System.nanoTime();
            status = health(production);
            assertThat(System.nanoTime() - asked).isLessThan(TimeUnit.SECONDS.toNanos(2));
            assertThat(System.nanoTime() - began).isLessThan(TimeUnit.MILLISECONDS.toNanos(TOLD_WITHIN));
        }
    }

    private static int health(ProductionStart production) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(production.url("actuator/health")))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Whatever fails meanwhile, the server can be ended afterwards. */
    private static AutoCloseable awake(EmbeddedMariaDb database) {
        return () -> Signals.send("CONT", database.process().orElseThrow());
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(TOLD_WITHIN);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", "away-" + name + ".png")));
    }
}
