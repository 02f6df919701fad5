package kz.zholdama.platform.ui.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zholdama.decision.ReturnReason;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page of each role can be read at every width; its work is gone through by one key and refreshes itself. */
class WorkDeskE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private TestClock clock;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void isAccessibleAtEveryWidthForEveryRole(@Autowired DirectorsDesk desk) {
        given.of(centre, Measure.RESETTLEMENT).signedReferral();
        clock.advance(Duration.ofDays(1));
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        given.of(centre, Measure.CONTRACT_OF_GENERATIONS)
                .takenBy(centre.colleague())
                .registered();
        given.of(centre, Measure.RESETTLEMENT).preparedReferral();
        given.of(centre, Measure.YOUTH_PRACTICE).awaitingReferral();
        var back = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        As.a(centre.director())
                .run(() -> desk.returnToSpecialist(GivenCases.order(back), Set.of(ReturnReason.TERM_WRONG), "Срок."));
        var administrator = centres.nationalAdministrator();
        var auditor = centres.national(Role.AUDITOR, administrator);

        signIn(centre.specialist());
        open("");
        assertThat(items()).hasCount(5);
        assertFits("home-specialist");
        speakKazakh();
        assertFits("home-specialist-kk");
        signOut();
        signIn(centre.director());
        open("");
        assertThat(page.locator(".forecast")).isVisible();
        assertFits("home-director");
        signOut();
        signIn(auditor);
        open("");
        assertFits("home-auditor");
        signOut();
        signIn(administrator);
        open("");
        assertFits("home-administrator");
        signOut();
        signIn(centres.create().specialist());
        open("");
        assertFits("home-nothing");
    }

    @Test
    void goesFromCaseToCaseByOneKeyButNotFromADialog() {
        var first = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        var second = given.of(centre, Measure.RESETTLEMENT)
                .takenBy(centre.colleague())
                .registered()
                .applicationId();
        signIn(centre.specialist());
        open("");
        page.keyboard().press("Alt+n");
        assertThat(page).hasURL(at("cases/" + first));
        page.keyboard().press("Alt+n");
        assertThat(page).hasURL(at("cases/" + second));
        settle();
        page.locator("vaadin-button:has-text('Отзыв заявления')").click();
        page.locator("vaadin-dialog[opened] vaadin-button").first().waitFor();
        page.keyboard().press("Alt+n");
        settle();
        assertThat(page).hasURL(at("cases/" + second));
    }

    @Test
    void refreshesItselfAndKeepsTheFocus() {
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        var other = given.of(centre, Measure.PUBLIC_WORKS).registered().applicationId();
        signIn(centre.specialist());
        open("?reason=compare");
        var link = page.locator(".work-link[href='cases/" + other + "']");
        link.focus();
        clock.advance(Duration.ofMinutes(1));
        given.of(centre, Measure.RESETTLEMENT).registered();
        page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");

        assertThat(items()).hasCount(3);
        assertThat(link).isFocused();
        assertThat(page.locator("[role=status]", new Page.LocatorOptions().setHasText("Список обновлен")))
                .hasCount(1);
        assertThat(page.locator(".work-filter[aria-pressed=true]").first()).containsText("Сверить документы");
    }

    private Locator items() {
        return page.locator(".work-line");
    }

    private static Pattern at(String route) {
        return Pattern.compile(".*/" + route + "$");
    }
}
