package kz.zholdama.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.ZholdamaTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** From a registered application to the signed referral, in a browser. Pictures of the screens are left in target/screens. */
@ZholdamaTest
class DecisionE2E {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private Centres centres;
    @Autowired
    private Cases cases;
    @Autowired
    private Examinations examinations;
    @LocalServerPort
    private int port;

    private DecisionCases given;
    private Centre centre;
    private Playwright playwright;
    private Browser browser;
    private Page page;

    @BeforeEach
    void openABrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "No Chromium here: browser tests are left out");
        given = DecisionCases.in(application);
        centre = centres.create();
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterEach
    void closeTheBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private void signIn(StaffPrincipal staff) {
        page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("ru")).newPage();
        page.setDefaultTimeout(30_000);
        page.navigate("http://localhost:" + port + "/login");
        page.locator("input[name=username]").fill(staff.username());
        page.locator("input[name=password]").fill(Centres.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }

    private void open(String route) {
        page.navigate("http://localhost:" + port + "/" + route);
        assertThat(page.locator("vaadin-app-layout h1").first()).isVisible();
    }

    /** At both widths, for whoever wants to look. */
    private void picture(String name) {
        for (var width : new int[] {1280, 768}) {
            page.setViewportSize(width, 900);
            page.waitForTimeout(500);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + "-" + width + ".png")).setFullPage(false));
            page.evaluate("document.querySelector('vaadin-app-layout').scrollTop = 0");
        }
        page.setViewportSize(1280, 900);
    }

    /**
     * Nothing on the screen is out of reach of a keyboard or a screen reader, as far as axe can tell. Left out: the PDF
     * reader and the connection sign, which are not ours, and the grid's column of tick boxes, which has no title.
     */
    private void isAccessible(String name) {
        var violations = new AxeBuilder(page).exclude(".pdf-frame").exclude("vaadin-connection-indicator")
                .disableRules(List.of("empty-table-header")).analyze().getViolations();
        Assertions.assertThat(violations.stream()
                .map(rule -> name + ": " + rule.getId() + " " + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList())).isEmpty();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void takesACaseFromTheDocumentsToTheSignature() throws IOException {
        var id = given.registered(centre, Measure.TRAINING_IN_ORGANISATION).id();
        given.choice(centre, Measure.TRAINING_IN_ORGANISATION);
        signIn(centre.specialist());
        open("cases/" + id);
        picture("case-fresh");
        isAccessible("case");
        page.getByLabel("Документы сверены с данными").check();
        page.getByLabel("Прежнее участие вне системы проверено").check();
        var organisation = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Организация образования"));
        organisation.fill("Тестовый");
        page.locator("vaadin-combo-box-item").first().click();
        page.getByLabel("Срок, месяцев").fill("3");
        var from = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("С").setExact(true));
        from.fill("09.03.2026");
        from.press("Tab");
        button("Сохранить место").click();
        assertThat(page.getByText("3 мес., 09.03.2026 – 08.06.2026")).isVisible();
        picture("case-place");
        button("Подготовить направление").click();
        assertThat(page.getByText("Готовится решение")).isVisible();
        picture("case-prepared");
        button("Передать директору").click();
        assertThat(page.getByText("На подписи у директора")).isVisible();

        given.key(centre.director()).close();
        signIn(centre.director());
        open("desk");
        page.locator(".desk-name").first().click();
        assertThat(page.locator(".pdf-frame")).isVisible();
        picture("desk");
        isAccessible("desk");
        page.locator(".desk-document").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Подписать").setExact(true)).click();
        page.locator("vaadin-password-field input").fill(String.valueOf(DecisionCases.PIN));
        picture("desk-pin");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Подписано документов: 1")).isVisible();
        open("cases/" + id);
        assertThat(page.getByText("Результат подписан")).isVisible();
        picture("case-signed");
        var document = page.locator("a[href^='documents/']").first().getAttribute("href");
        var answer = page.context().request().get("http://localhost:" + port + "/" + document);
        assertThat(answer).isOK();
        Files.write(Path.of("target", "screens", "signed.pdf"), answer.body());
    }

    @Test
    void leavesPicturesOfARefusalAndOfBothLanguages() {
        for (var measure : List.of(Measure.SOCIAL_WORKPLACE, Measure.RESETTLEMENT, Measure.YOUTH_PRACTICE)) {
            given.awaitingReferral(centre, measure);
        }
        var own = given.examined(centre.deputy(), given.registered(centre, Measure.PUBLIC_WORKS).id());
        given.submitted(centre.deputy(), given.preparedReferral(centre.deputy(), own.id(), given.choice(centre, Measure.PUBLIC_WORKS)));
        var refusal = given.awaitingRefusal(centre, Measure.CONTRACT_OF_GENERATIONS);
        var open = given.examined(centre, Measure.RESETTLEMENT);
        As.a(centre.specialist()).run(() -> examinations.record(open.id(), cases.open(open.id()).version(), open.sheet().withDiscrepancies(
                List.of(new Discrepancy(null, "<script>alert(1)</script> & поле", "Дата рождения не совпадает с удостоверением.")))));
        signIn(centre.deputy());
        open("");
        picture("home");
        open("cases");
        picture("cases");
        isAccessible("cases");
        open("cases/" + refusal.id());
        picture("case-refusal");
        open("cases/" + open.id());
        page.getByText("Добавить члена семьи").click();
        page.getByText("Место участия").scrollIntoViewIfNeeded();
        picture("case-resettlement");
        open("desk");
        page.locator(".desk-name").nth(0).click();
        assertThat(page.locator(".pdf-frame")).isVisible();
        picture("desk-many");
        page.getByText("Вернуть специалисту").click();
        picture("desk-return");
        isAccessible("return");
        page.keyboard().press("Escape");
        button("Қазақша").click();
        page.waitForTimeout(2000);
        for (var route : List.of("desk", "cases", "cases/" + refusal.id())) {
            open(route);
            picture("kk-" + route.replace('/', '-').replaceAll("\\d", ""));
        }
    }
}
