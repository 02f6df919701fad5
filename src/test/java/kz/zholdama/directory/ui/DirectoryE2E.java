package kz.zholdama.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Bin;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.staff.NewAccount;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator at the directories in a real browser: by keyboard, with a file, at two widths, checked by axe. */
@ZholdamaTest
class DirectoryE2E {

    private static final List<Path> CHROMIUM = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
    private static final Path PICTURES = Path.of("target", "pictures");

    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private Employers employers;
    @LocalServerPort
    private int port;

    private Playwright playwright;
    private Page page;

    @BeforeEach
    void signIn() {
        var chromium = CHROMIUM.stream().filter(path -> path.toFile().canExecute()).findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "No Chromium found: browser tests are skipped");
        var username = "directory-admin-" + System.nanoTime();
        As.a(Centres.administrator()).run(() -> accounts.open(new NewAccount(username, new FullName("Справочникова", "Дина", ""),
                "Администратор системы", null, Set.of(Role.ADMINISTRATOR)), Centres.PASSWORD));
        playwright = Playwright.create();
        Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.get())
                .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
        page = browser.newContext(new Browser.NewContextOptions().setLocale("ru-RU").setViewportSize(1280, 800)).newPage();
        page.navigate("http://localhost:" + port + "/login");
        page.locator("vaadin-login-form input[name=username]").fill(username);
        page.locator("vaadin-login-form input[name=password]").fill(Centres.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }

    @AfterEach
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void worksThroughEmployersByKeyboardAlone() {
        var employer = employer("ТОО «Клавиатурное»");
        go("directories/employers?q=клавиатурн");
        assertThat(page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("Клавиатурное")).first()).isVisible();
        page.locator("vaadin-grid").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        var name = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Наименование"));
        assertThat(name).hasValue("ТОО «Клавиатурное»");
        assertThat(page).hasURL(Pattern.compile(".*id=" + employer + ".*"));

        name.fill("ТОО «Переименованное»");
        page.keyboard().press("Control+s");
        assertThat(page.getByText("Сохранено")).isVisible();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Телефон")).fill("1");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("не сохранено");
        page.keyboard().press("Escape");
    }

    @Test
    void takesAClassifierFromAFile() {
        go("directories/import/settlement");
        page.locator("vaadin-upload input[type=file]").setInputFiles(Path.of("src/test/resources/kato/kato-2022-10-17-abai.csv"));
        assertThat(page.locator(".import-preview")).isVisible();
        picture("import-preview", 1280);
        assertNoViolations();
        var carryOut = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Загрузить").setExact(true));
        if (carryOut.isEnabled()) {
            carryOut.click();
            assertThat(page).hasURL(Pattern.compile(".*directories/settlements.*"));
        }
        go("directories/settlements?q=абралы");
        assertThat(page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText("101033100")).first()).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Дерево")).click();
        assertThat(page.locator("vaadin-grid-tree-toggle").first()).isVisible();
        picture("settlements-tree", 1280);
        assertNoViolations();
    }

    @Test
    void hasNoAccessibilityViolationsOnAnyScreen() {
        var employer = employer("ТОО «Доступное»");
        for (var screen : List.of("employers?q=доступн&id=" + employer, "organisations", "occupations?q=повар", "centres", "settlements?id=1")) {
            go("directories/" + screen);
            assertThat(page.locator("vaadin-grid").first()).isVisible();
            page.waitForTimeout(300); // rows come with the next answer
            var name = screen.replaceAll("\\W.*", "");
            picture(name, 1280);
            assertNoViolations();
            picture(name, 768);
            assertNoViolations();
        }
    }

    private long employer(String name) {
        return As.a(Centres.administrator()).call(() -> {
            var bin = Stream.iterate(System.nanoTime(), nanos -> nanos + 7)
                    .flatMap(nanos -> Bin.complete("2701" + String.format("%07d", nanos % 10_000_000)).stream()).findFirst().orElseThrow();
            var id = employers.add(new Employer(null, bin.value(), name, "г. Семей, ул. Абая, 1", "+7 7222 11 22 33", null)).id();
            employers.addContract(new Contract(null, 0, id, Measure.YOUTH_PRACTICE, "12-МП", null, 5, 0, LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31)));
            return id;
        });
    }

    private void go(String address) {
        page.navigate("http://localhost:" + port + "/" + address);
    }

    private void picture(String name, int width) {
        page.setViewportSize(width, 800);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("directory-" + name + "-" + width + ".png")));
    }

    private void assertNoViolations() {
        assertThat(new AxeBuilder(page).analyze().getViolations()).as(page.url())
                .allSatisfy(violation -> org.assertj.core.api.Assertions.fail(violation.getId() + ": " + violation.getNodes()));
    }
}
