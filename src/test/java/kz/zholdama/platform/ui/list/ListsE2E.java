package kz.zholdama.platform.ui.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every list can be read on a wide, a half and a narrow screen in both languages: nothing is cut, broken or out of sight. */
class ListsE2E extends Browser {

    private static final int[] WIDTHS = {1280, 768, 390};

    private static final String FITTED = """
            () => [...document.querySelectorAll('vaadin-grid.record-list')].filter(list => list.offsetParent).every(list => {
                const table = list.shadowRoot.querySelector('#table');
                const rem = table.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize);
                return !list.loading && list.fittedTo === rem;
            })""";

    /** What of the page and its lists is out of sight, and words on two lines; no word of a language has 20 letters. */
    private static final String WRONG = """
            () => {
                const wrong = [], root = document.documentElement;
                if (root.scrollWidth > innerWidth + 1) wrong.push('the page scrolls sideways');
                for (const list of document.querySelectorAll('vaadin-grid')) {
                    if (!list.offsetParent) continue;
                    const around = list.getBoundingClientRect(), table = list.shadowRoot.querySelector('#table');
                    if (table.scrollWidth > table.clientWidth + 1) wrong.push('the list scrolls sideways');
                    for (const cell of list.querySelectorAll('vaadin-grid-cell-content')) {
                        const at = cell.getBoundingClientRect();
                        if (!cell.offsetParent || at.bottom < around.top || at.top > around.bottom) continue;
                        if (cell.scrollWidth > cell.clientWidth + 1) wrong.push('cut: ' + cell.textContent);
                        if (at.right > around.right + 1) wrong.push('out of sight: ' + cell.textContent);
                        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
                        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                            for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+([.:\\/-]\\p{N}+)*/gu)) {
                                const range = document.createRange();
                                range.setStart(text, word.index);
                                range.setEnd(text, word.index + word[0].length);
                                const lines = [...range.getClientRects()].filter(part => part.width > 0.5);
                                if (word[0].length < 20 && lines.some(line => Math.abs(line.top - lines[0].top) > 4)) {
                                    wrong.push('broken: ' + word[0]);
                                }
                            }
                        }
                    }
                }
                return wrong;
            }""";

    @Autowired
    private Centres centres;

    @Autowired
    private StaffAccounts accounts;

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
                "slips?pile=ALL",
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
                national(Role.ADMINISTRATOR, Centres.administrator()),
                "staff?centre=" + centre.id(),
                someone,
                "settings",
                "settings?setting=CENTRES");
        signOut();
        walk(national(Role.AUDITOR, Centres.administrator()), "staff?centre=" + centre.id(), "journal/unusual");
    }

    @Test
    void nameStateTermAndWhatCanBeDoneStayInSight() {
        var late = given.of(centre, Measure.CONTRACT_OF_GENERATIONS).registered();
        As.a(centre.specialist())
                .run(() -> drafts.start(filings.complete(Measure.FIRST_WORKPLACE), IntakeStep.DETAILS));
        signIn(centre.specialist());
        open("");
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            goOn("cases");
            page.waitForFunction(FITTED);
            var number = cell("a");
            assertThat(number).hasText(late.number().orElseThrow());
            inSight(width, number, cell(".badge"), cell(".time-left"));
            goOn("drafts");
            page.waitForFunction(FITTED);
            inSight(width, cell("a"), cell(".badge"), cell("vaadin-button"));
            assertAccessible();
        }
    }

    private StaffPrincipal national(Role role, StaffPrincipal openedBy) {
        return As.a(openedBy).call(() -> {
            var username = "administration-" + System.nanoTime();
            accounts.open(
                    new NewAccount(
                            username,
                            new FullName("Әкімшілікова", "Динара", "Серікқызы"),
                            "Сотрудник министерства",
                            null,
                            Set.of(role)),
                    Centres.PASSWORD);
            return (StaffPrincipal) accounts.loadUserByUsername(username);
        });
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
                page.setViewportSize(WIDTHS[0], 900);
                goOn(address);
                for (var width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    page.waitForFunction(FITTED);
                    settle();
                    assertThat(page.evaluate(WRONG))
                            .as(address.replaceAll("\\d+", "n") + " at " + width + " in " + language)
                            .isEqualTo(List.of());
                }
            }
        }
    }
}
