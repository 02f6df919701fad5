package kz.zholdama.platform.ui.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Lists;
import kz.zholdama.testing.Looks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every list can be read on a wide, a half and a narrow screen in both languages: nothing is cut, broken or out of sight. */
class ListsE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void aCentreWithWork() {
        centre = centres.create();
    }

    @Test
    void ofASpecialist() {
        given.of(centre, Measure.TRAINING_IN_ORGANISATION).registered();
        given.of(centre, Measure.CONTRACT_OF_GENERATIONS).awaitingReferral();
        given.of(centre, Measure.RESETTLEMENT).issued();
        given.of(centre, Measure.TRAINING_AT_EMPLOYER).slipReturned();
        As.a(centre.specialist())
                .run(() -> drafts.start(filings.complete(Measure.FIRST_WORKPLACE), IntakeStep.DETAILS));
        walk(
                centre.specialist(),
                "cases",
                "drafts",
                "slips?pile=AWAITING",
                "directories/settlements",
                "directories/employers",
                "directories/organisations",
                "directories/occupations",
                "directories/centres");
    }

    @Test
    void ofAnAdministratorAndAnAuditor() {
        var someone = "staff?centre=" + centre.id() + "&id="
                + centre.specialist().actor().staffId();
        walk(
                centres.national(Role.ADMINISTRATOR, Centres.administrator()),
                "staff?centre=" + centre.id(),
                someone,
                "settings",
                "settings?setting=CENTRES",
                "rule-editions");
        signOut();
        walk(
                centres.national(Role.AUDITOR, Centres.administrator()),
                "staff?centre=" + centre.id(),
                "journal",
                "journal/unusual");
    }

    @Test
    void nameStateTermAndWhatCanBeDoneStayInSight() {
        var late = given.of(centre, Measure.CONTRACT_OF_GENERATIONS).registered();
        As.a(centre.specialist())
                .run(() -> drafts.start(filings.complete(Measure.FIRST_WORKPLACE), IntakeStep.DETAILS));
        signIn(centre.specialist());
        open("");
        for (var width : Looks.WIDTHS) {
            page.setViewportSize(width, 900);
            goOn("cases");
            Lists.awaitFitted(page);
            var number = cell("a");
            assertThat(number).hasText(late.number().orElseThrow());
            inSight(width, number, cell(".badge"), cell(".time-left"));
            goOn("drafts");
            Lists.awaitFitted(page);
            inSight(width, cell("a"), cell(".badge"), cell("vaadin-button"));
            assertAccessible();
        }
    }

    @Test
    void fitToAWindowThatIsResizedUnderADialog() {
        As.a(centre.colleague()).run(() -> drafts.start(filings.complete(Measure.FIRST_WORKPLACE), IntakeStep.DETAILS));
        signIn(centre.specialist());
        open("drafts");
        Lists.awaitFitted(page);
        page.getByText("Забрать себе").click();
        page.locator("vaadin-confirm-dialog[opened] vaadin-button").last().waitFor();

        page.setViewportSize(390, 844);

        assertThat(cell(".list-card")).isVisible();
        Lists.awaitFitted(page);
        page.setViewportSize(1280, 800);
        assertThat(page.locator(".list-card")).hasCount(0);
        Lists.awaitFitted(page);
    }

    @Test
    void foldTheirFiltersOnANarrowScreenAndSayHowManyAreSet() {
        given.of(centre, Measure.CONTRACT_OF_GENERATIONS).registered();
        signIn(centre.specialist());
        page.setViewportSize(390, 844);
        open("cases?late=yes&status=REGISTERED");
        Lists.awaitFitted(page);
        var fold = page.locator(".filter-fold");
        var filters = page.locator(".filter-folds:not([hidden])");

        assertThat(fold).hasText("Фильтры (2)");
        assertThat(fold).hasAttribute("aria-expanded", "false");
        assertThat(filters.first()).isHidden();
        assertThat(page.locator("vaadin-grid").boundingBox().y).isLessThan(844 / 2.0);
        assertAccessible();

        fold.focus();
        page.keyboard().press("Enter");
        assertThat(filters.first()).isVisible();
        assertThat(fold).hasAttribute("aria-expanded", "true");
        page.keyboard().press("Tab");
        awaitFocus("at.closest('vaadin-select.filter-folds')");
        page.getByText("Просроченные").click();
        assertThat(fold).hasText("Фильтры (1)");
        assertAccessible();

        page.setViewportSize(1280, 800);
        assertThat(fold).isHidden();
        fold.evaluate("button => button.click()"); // folded where they have room, they stand there all the same
        assertThat(filters.first()).isVisible();
    }

    private Locator cell(String what) {
        return page.locator("vaadin-grid-cell-content " + what).first();
    }

    private static void inSight(int width, Locator... parts) {
        for (var part : parts) {
            assertThat(part).isVisible();
            var box = part.boundingBox();
            assertThat(box.x).isNotNegative();
            assertThat(box.x + box.width).as(part + " at " + width).isLessThanOrEqualTo(width);
        }
    }

    private void walk(StaffPrincipal staff, String... addresses) {
        signIn(staff);
        open(addresses[0]);
        for (var language : List.of("ru", "kk")) {
            speak(language);
            for (var address : addresses) {
                goOn(address);
                Lists.assertReadable(page, address.replaceAll("\\d+", "n") + " in " + language);
            }
        }
    }
}
