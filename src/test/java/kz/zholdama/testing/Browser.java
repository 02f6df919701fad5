package kz.zholdama.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.security.StaffPrincipal;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Base of the tests in a real browser. Where no Chromium is installed they are skipped and say so, unless
 * {@code ZHOLDAMA_BROWSER_REQUIRED} is true.
 */
@ZholdamaTest
public abstract class Browser {

    /** The first that is there: the shell draws the same pages with a third less work. */
    private static final List<Path> CHROMIUM =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PATIENCE = 30_000;

    /** Milliseconds; asked with every frame, the page would draw frames for nothing but that. */
    private static final int POLLING = 25;

    private static final int QUICKER = 50;

    /** For whoever runs a test to look at its screens; the whole build takes none. */
    protected static final boolean PICTURES = Boolean.parseBoolean(System.getProperty("zholdama.pictures", "true"));

    /**
     * One for all tests of this virtual machine, which ends it: bundle and style sheets are fetched once. Nothing else is left
     * of a test in it.
     */
    private static BrowserContext browser;

    /** A small page that stays open, so that the process that has the bundle in its memory draws the next page too. */
    private static Page keeper;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    /** The page of this test, 1280 x 800, in a session of its own. */
    protected Page page;

    @BeforeAll
    static void start() {
        if (browser == null) {
            var chromium = CHROMIUM.stream().filter(Files::isExecutable).findFirst();
            if (chromium.isEmpty()) {
                var missing = "No Chromium at any of " + CHROMIUM + ": the tests in the browser are not run";
                if (Boolean.parseBoolean(System.getenv("ZHOLDAMA_BROWSER_REQUIRED"))) {
                    fail(missing);
                }
                assumeTrue(false, missing);
            }
            browser = launched(chromium.orElseThrow());
        }
    }

    private static BrowserContext launched(Path chromium) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-gpu",
                                "--in-process-gpu", // draws without a process between
                                "--process-per-site",
                                "--js-flags=--no-opt,--no-maglev"))) // no page is open long enough for better code
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setLocale("ru-RU"));
    }

    @BeforeEach
    void newPage() {
        if (keeper == null) {
            keeper = browser.newPage();
            keeper.navigate(address("verify"));
        }
        page = browser.newPage();
        page.setDefaultTimeout(PATIENCE);
        var animations = browser.newCDPSession(page); // a dialog comes and goes at once; nobody watches it
        var rate = new JsonObject();
        rate.addProperty("playbackRate", QUICKER);
        animations.send("Animation.setPlaybackRate", rate);
    }

    @AfterEach
    void closePage() {
        browser.pages().stream().filter(it -> !it.equals(keeper)).forEach(Page::close);
        browser.clearCookies();
    }

    /** Whatever page is opened next is seen by this person, an account made by {@link Centres}. */
    protected void signIn(StaffPrincipal staff) {
        var form = FormData.create().set("username", staff.username()).set("password", Centres.PASSWORD);
        var answer = browser.request()
                .post(address("login"), RequestOptions.create().setForm(form).setMaxRedirects(0));
        assertThat(answer.headers().get("location")).doesNotContain("login");
    }

    /** The same, and the account speaks this language, {@code ru} or {@code kk}: a page less than {@link #speak} loads. */
    protected void signIn(StaffPrincipal staff, String language) {
        database.sql("update staff_member set language = ? where username = ?")
                .params(language, staff.username())
                .update();
        signIn(staff);
    }

    /** The next {@link #signIn} is of another person, on the same page. */
    protected void signOut() {
        page.context().clearCookies();
    }

    /** Has the screens speak Kazakh from now on. */
    protected void speakKazakh() {
        speak("kk");
    }

    /** Has the screens speak a language, {@code ru} or {@code kk}, from now on. */
    protected void speak(String language) {
        if (language().equals(language)) {
            return;
        }
        page.locator("vaadin-button[lang=" + language + "]").click();
        page.locator("vaadin-button[lang=" + language + "][aria-pressed=true]")
                .waitFor(); // the page that was loaded anew says so
        settle();
    }

    protected void open(String route) {
        page.navigate(address(route));
        settle();
    }

    /** Goes on to another screen as a link does, in the page that is open: a fraction of the work of loading it anew. */
    protected void goOn(String route) {
        settle(); // while the server takes a dialog for open it does not go anywhere
        page.evaluate("""
                route => {
                    const link = document.createElement('a');
                    link.href = route;
                    document.body.append(link);
                    link.click();
                    link.remove();
                }""", "/" + route);
        until("() => !Vaadin.Flow.navigation");
        settle();
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }

    /**
     * Waits until the server has answered everything that the page asked, and dialogs have come to rest. A public page, which has
     * no script, is as it came.
     */
    protected void settle() {
        until("() => !document.querySelector('script') || window.Vaadin && Vaadin.Flow && Vaadin.Flow.clients"
                + " && Object.values(Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())"
                + " && !document.querySelector('[opening], [closing]')"); // dialogs on their way have half
        // their colours
    }

    /** Clicks as a slow hand does: what the server answers to the press is on the page before the button is let go. */
    protected void pressSlowly(Locator button) {
        button.scrollIntoViewIfNeeded();
        var box = button.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
        page.mouse().down();
        settle();
        page.mouse().up();
        settle();
    }

    /** Waits until the focus is where a condition on {@code at}, the focused element, holds. */
    protected void awaitFocus(String condition) {
        until("() => { const at = document.activeElement; return " + condition + "; }");
    }

    /** Puts the focus into the rows of the list, as the keyboard does. */
    protected void intoTheRows() {
        page.locator("vaadin-grid th").first().focus();
        until("() => !document.querySelector('vaadin-grid').loading");
        page.keyboard().press("Tab"); // from the headings
        awaitFocus("at.shadowRoot?.activeElement?.closest('tbody')");
        settle();
    }

    private void until(String condition) {
        page.waitForFunction(condition, null, new Page.WaitForFunctionOptions().setPollingInterval(POLLING));
    }

    /** Waits until what the server has stored or done is so. */
    protected static void await(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofMillis(PATIENCE))
                .pollInSameThread()
                .untilAsserted(assertion);
    }

    /** Axe finds nothing against WCAG 2.2 AA on the page as it is now. */
    protected void assertAccessible() {
        settle();
        until("""
                () => [...document.querySelectorAll('vaadin-grid[aria-label]')]
                    .every(grid => !grid.checkVisibility() || grid.textContent.trim())"""); // until it has drawn its head
        if (page.evaluate("() => !window.axe").equals(true)) {
            page.evaluate(AxeBuilder.getAxeScript()); // once a page: to read it takes as long as to look
        }
        // what is all right is not listed, and no style sheet is fetched again to look for locked orientations: ours
        // have none
        assertThat((List<?>) page.evaluate("""
                rules => axe.run({exclude: ['iframe']}, {runOnly: rules, resultTypes: ['violations'], preload: false})
                    .then(found => found.violations.map(({id, nodes}) => id + ': '
                        + nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' ')))""", RULES))
                .as(page.url().replaceAll("\\d+", "n"))
                .isEmpty();
    }

    private String language() {
        return (String) page.evaluate("() => document.documentElement.lang");
    }

    /** At which widths a screen is looked at in the language that it speaks now. */
    protected List<Integer> widths() {
        return Looks.in(language());
    }

    /** The page stands at each width without scrolling sideways; where it is looked at, axe finds nothing on it. */
    protected void assertFits(String name) {
        var looked = widths();
        for (var width : Looks.WIDTHS) {
            page.setViewportSize(width, 800);
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("%s at %s", name, width)
                    .isTrue();
            if (looked.contains(width)) {
                assertAccessible();
                picture(name + "-" + width);
            }
        }
        page.setViewportSize(1280, 800);
    }

    /** A picture of the page under {@code target/screens}, to be looked at, when {@link #PICTURES} are taken. */
    protected void picture(String name) {
        settle();
        if (!PICTURES) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
    }
}
