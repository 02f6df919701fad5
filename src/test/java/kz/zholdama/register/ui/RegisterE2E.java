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

    @Test
    void isWalkedThroughByKeyboardAndReadInBothLanguages() {
        var centre = centres.create();
        given.of(centre, Measure.PUBLIC_WORKS).slipReturned();
        var refused = given.of(centre, Measure.SILVER_AGE).signedRefusal();
        signIn(centre.director());
        open("register");
        for (var language : List.of("ru", "kk")) {
            speak(language);
            for (var width : List.of(1280, 768)) {
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
