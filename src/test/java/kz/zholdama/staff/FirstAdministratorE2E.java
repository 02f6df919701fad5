package kz.zholdama.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zholdama.platform.database.EmbeddedMariaDb;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.ProductionStart;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A new installation as its owner meets it: an empty database, the variables of docs/operations.md, no demo. */
@Slow
class FirstAdministratorE2E extends Browser {

    private static final Path FOLDER = Path.of("target", "first-administrator");
    private static final String OPENED = "The first administrator's account is open";
    private static final String GIVEN = "given-at-the-first-start";
    private static final String OWN = "известен-только-мне";

    @Test
    void signsInOnceWithTheGivenPasswordAndThenWithHisOwn() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var database = new EmbeddedMariaDb(FOLDER, TestDatabase.QUICK)) {
            database.start();
            var variables = Map.of(
                    "SPRING_DATASOURCE_URL",
                    database.jdbcUrl(),
                    "SPRING_DATASOURCE_USERNAME",
                    database.user(),
                    "SPRING_DATASOURCE_PASSWORD",
                    database.password(),
                    "ZHOLDAMA_ADMIN_USERNAME",
                    " First.Admin ",
                    "ZHOLDAMA_ADMIN_PASSWORD",
                    GIVEN);

            try (var production = ProductionStart.of(variables, FOLDER.resolve("first.log"))) {
                production.awaitLine(OPENED);
                signIn(production, GIVEN);
                assertThat(page.getByText("Прежде чем начать работу, смените пароль"))
                        .isVisible();
                page.navigate(production.url("staff"));
                assertThat(page).hasURL(Pattern.compile(".*/profile$"));
                changePassword();
                page.navigate(production.url("staff"));
                assertThat(page.getByText("first.admin", new Page.GetByTextOptions().setExact(true)))
                        .isVisible();

                for (var ofTheDemo : List.of("portal", "simulator")) {
                    page.navigate(production.url(ofTheDemo));
                    assertThat(page.getByText("Такой страницы нет").first()).isVisible();
                }
                page.navigate(production.url(""));
                settle();
                assertThat(page.locator(".first-day li")).hasCount(7);
                assertThat(page.locator(".first-day-done")).hasText(Pattern.compile("^Рабочий календарь.*"));
                picture("first-day");
                page.setViewportSize(390, 844);
                picture("first-day-narrow");
                page.getByText("Қазақша").click();
                assertThat(page.getByText("Бірінші күн")).isVisible();
                picture("first-day-kk");
                page.setViewportSize(1280, 800);
                assertThat(page.getByText("Жүйе әкімшісі")).isVisible();
                page.getByText("Русский").click();

                assertThat(production.logged())
                        .containsOnlyOnce(OPENED)
                        .doesNotContain(GIVEN, OWN, database.password());
            }
            assertThat(administrators(database)).isOne();

            page.context().clearCookies();
            var withSecond = new HashMap<>(variables);
            withSecond.put("ZHOLDAMA_SECOND_ADMIN_USERNAME", "second.admin");
            withSecond.put("ZHOLDAMA_SECOND_ADMIN_PASSWORD", "given-to-the-second-one");
            try (var production = ProductionStart.of(withSecond, FOLDER.resolve("second.log"))) {
                production.awaitLine("The second administrator's account is open");
                signIn(production, GIVEN);
                assertThat(page).hasURL(Pattern.compile(".*/login\\?error.*"));
                signIn(production, OWN);
                assertThat(page.locator("vaadin-app-layout")).isVisible();

                assertThat(production.logged()).doesNotContain(OPENED, GIVEN, OWN, database.password());
            }
            assertThat(administrators(database)).isEqualTo(2);
        }
    }

    private void signIn(ProductionStart production, String password) {
        page.navigate(production.url("login"));
        settle();
        assertThat(page.getByText("Учебные учетные записи")).hasCount(0);
        page.locator("input[name=username]").fill("first.admin");
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.endsWith("/login"));
        settle();
    }

    private void changePassword() {
        settle();
        field("Действующий пароль").fill(GIVEN);
        field("Новый пароль").fill(OWN);
        field("Новый пароль еще раз").fill(OWN);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Сменить пароль"))
                .click();
        assertThat(page.getByText("Прежде чем начать работу, смените пароль")).hasCount(0);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static int administrators(EmbeddedMariaDb database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var found = connection
                        .createStatement()
                        .executeQuery("select count(*) from staff_role where role = 'ADMINISTRATOR'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
