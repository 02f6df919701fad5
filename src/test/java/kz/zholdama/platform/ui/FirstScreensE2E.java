package kz.zholdama.platform.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.List;
import kz.zholdama.Bundles;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens that everybody meets first, at two widths: axe finds nothing there. */
class FirstScreensE2E extends Browser {

    private static final int NARROW = 768;

    @Autowired
    private Centres centres;

    private Centre centre;

    @BeforeEach
    void aCentre() {
        centre = centres.create();
    }

    @Test
    void theSignInPageIsAccessibleAlsoAfterAMistake() {
        open("login");
        assertAccessible();
        page.locator("input[name=username]").fill("nobody");
        page.locator("input[name=password]").fill("nothing-at-all");
        page.keyboard().press("Enter");
        page.waitForURL("**/login?error**");
        assertAccessible();
        picture("login-error");

        page.locator("input[name=username]").fill(centre.specialist().username());
        page.locator("input[name=password]").fill(Centres.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-app-layout")).isVisible();
    }

    @Test
    void aSpecialistsFirstScreensAreAccessible() {
        walk(centre.specialist(), List.of("", "drafts", "profile", "no-such-page", "staff"));
    }

    @Test
    void tellsAReaderInWhichLanguageItSpeaks() {
        signIn(centre.specialist(), "kk");
        open("");
        assertThat(page.locator("html")).hasAttribute("lang", "kk");
        speak("ru");
        assertThat(page.locator("html")).hasAttribute("lang", "ru");
    }

    /** A screen reader reads the framework's band over the page, too. */
    @Test
    void speaksOfNoConnectionThatWasNeverLost() {
        signIn(centre.specialist());
        open("");
        assertThat(page.getByText("Связь с системой восстановлена")).isHidden();
    }

    /** Also while the server has answered nothing but the bare page. The band is no loose text, but the status of the page. */
    @Test
    void tellsOfALostConnectionInThePersonsLanguageFromTheFirstMoment() {
        var texts = Bundles.of("platform", "kk");
        open("login");
        speakKazakh();
        page.route("**/*v-r=init*", Route::abort);
        page.reload();
        var band = page.locator("vaadin-connection-indicator");
        assertThat(band).hasAttribute("role", "status");
        assertThat(band).hasJSProperty("reconnectingText", texts.get("connection.lost"));
        assertThat(band).hasJSProperty("offlineText", texts.get("connection.lost"));
        assertThat(band).hasJSProperty("onlineText", texts.get("connection.back"));
        page.unrouteAll(); // it asks again and again
    }

    @Test
    void aDirectorsFirstScreensAreAccessible() {
        walk(centre.director(), List.of("", "desk", "my-signature"));
    }

    private void walk(StaffPrincipal staff, List<String> addresses) {
        signIn(staff);
        open("profile");
        for (var address : addresses) {
            goOn(address);
            assertAccessible();
            picture("first-" + (address.isEmpty() ? "work" : address));
        }
        page.setViewportSize(NARROW, 900);
        goOn("");
        assertAccessible();
    }
}
