package kz.zholdama.register.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    /** Each with what stands over the page: saved filters, the journal, figures that lead to their lines. */
    @Test
    void savesPrintsAndLeadsByKeyboardAtEveryWidth() {
        var centre = centres.create();
        given.of(centre, Measure.PUBLIC_WORKS).slipReturned();
        signIn(centre.director());
        open("register/referral?status=PLACED&measure=PUBLIC_WORKS");
        saveAs("Очень длинное название сохраненного отбора по общественным работам за первое полугодие");
        for (var language : List.of("ru", "kk")) {
            speak(language);
            for (var width : widths()) {
                page.setViewportSize(width, 800);
                goOn("register/referral");
                saved(language).press("Enter");
                page.locator(".saved-list").waitFor();
                assertAccessible();
                picture("saved-" + language + "-" + width);
                page.keyboard().press("Escape");
                goOn("register");
                page.getByText(language.equals("ru") ? "Журнал на печать" : "Басып шығаруға журнал")
                        .press("Enter");
                page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]")
                        .waitFor();
                assertAccessible();
                picture("journal-" + language + "-" + width);
                page.keyboard().press("Escape");
                goOn("statistics?by=MEASURE&year=2026");
                page.locator(".figures").last().waitFor();
                assertAccessible();
                picture("figures-" + language + "-" + width);
            }
        }
        page.setViewportSize(1280, 800);
        page.locator(".figures a[href*=SLIP_BACK]").first().press("Enter");
        assertThat(page).hasURL(Pattern.compile("register/referral\\?.*status=SLIP_BACK"));
        goOn("register/referral");
        saved("kk").press("Enter");
        settle(); // the focus is on its way into what has opened
        page.locator(".saved-list").press("Enter");
        assertThat(page).hasURL(Pattern.compile("register/referral\\?.*status=PLACED"));
        assertThat(saved("kk")).isFocused();
    }

    private void saveAs(String name) {
        saved("ru").press("Enter");
        page.getByText("Сохранить показанное").press("Enter");
        page.locator("vaadin-dialog[opened] input[type=text], vaadin-dialog[opened] vaadin-text-field input")
                .first()
                .fill(name);
        assertAccessible();
        page.keyboard().press("Enter");
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(saved("ru")).isFocused();
    }

    private Locator saved(String language) {
        return page.locator("vaadin-button")
                .filter(new Locator.FilterOptions()
                        .setHasText(language.equals("ru") ? "Сохранённые фильтры" : "Сақталған сүзгілер"));
    }

    @Test
    void isWalkedThroughByKeyboardAndReadInBothLanguages() {
        var centre = centres.create();
        given.of(centre, Measure.PUBLIC_WORKS).slipReturned();
        var refused = given.of(centre, Measure.SILVER_AGE).signedRefusal();
        signIn(centre.director());
        open("register");
        for (var language : List.of("ru", "kk")) {
            speak(language);
            for (var width : widths()) {
                page.setViewportSize(width, 800);
                for (var route : List.of("register", "register/referral", "register/refusal", "statistics")) {
                    goOn(route);
                    assertAccessible();
                    picture(route.replace("/", "-") + "-" + language + "-" + width);
                }
            }
        }
        page.setViewportSize(1280, 800);
        goOn("register");
        page.locator(".register-kinds a[href$=refusal]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".register-kinds a[href$=refusal]")).hasAttribute("aria-current", "page");
        page.getByText("Жүктеп алу").press("Enter");
        page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").press("Enter");
        assertAccessible();
        var file = page.waitForDownload(
                () -> page.locator("vaadin-dialog[opened] a.download").press("Enter"));
        org.assertj.core.api.Assertions.assertThat(file.path()).isNotEmptyFile();
        page.keyboard().press("Escape");
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        intoTheRows();
        page.locator("vaadin-grid .cell-link").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("cases/" + refused.id() + "$"));
    }
}
