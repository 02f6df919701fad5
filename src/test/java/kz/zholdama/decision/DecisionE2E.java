package kz.zholdama.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.preparing.Examinations;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Lists;
import kz.zholdama.testing.WalkedThrough;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a registered application to the signed referral, in a browser. Pictures of the screens are left in target/screens. */
class DecisionE2E extends Browser {

    @Autowired
    private Cases cases;

    @Autowired
    private Examinations examinations;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    /** At both widths, for whoever wants to look. */
    private void pictures(String name) {
        if (!PICTURES) {
            return;
        }
        for (var width : new int[] {768, 1280}) {
            page.setViewportSize(width, 900);
            picture(name + "-" + width);
        }
    }

    private void assertNothingLeavesItsPanel() {
        var beyond = page.evaluate("() => [...document.querySelectorAll('.panel .fact')].filter(fact =>"
                + " fact.getBoundingClientRect().right > fact.closest('.panel').getBoundingClientRect().right)"
                + ".map(fact => fact.textContent)");
        org.assertj.core.api.Assertions.assertThat((List<?>) beyond).isEmpty();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void takesACaseFromTheDocumentsToTheSignature() throws IOException {
        var id = given.of(centre, Measure.TRAINING_IN_ORGANISATION).registered().applicationId();
        given.choice(centre, Measure.TRAINING_IN_ORGANISATION);
        signIn(centre.specialist());
        open("cases/" + id);
        pictures("case-fresh");
        assertAccessible();
        page.getByLabel("Документы сверены с данными").check();
        page.getByLabel("Прежнее участие вне системы проверено").check();
        var organisation =
                page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Организация образования"));
        organisation.fill("Тестовый");
        page.locator("vaadin-combo-box-item:not([hidden])", new Page.LocatorOptions().setHasText("Тестовый"))
                .first()
                .click();
        page.getByLabel("Срок, месяцев").fill("3");
        var from = page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("С").setExact(true));
        from.fill("09.03.2026");
        from.press("Tab");
        button("Сохранить место").click();
        assertThat(page.getByText("3 месяца, с 09.03.2026 по 08.06.2026")).isVisible();
        pictures("case-place");
        assertAccessible();
        button("Подготовить направление").click();
        assertThat(page.getByText("Готовится решение")).isVisible();
        pictures("case-prepared");
        button("Передать директору").click();
        assertThat(page.getByText("На подписи у директора")).isVisible();

        given.keyed(centre.director());
        signOut();
        signIn(centre.director());
        open("desk");
        assertThat(page.locator(".pdf-frame")).isVisible();
        pictures("desk");
        assertAccessible();
        page.locator("vaadin-password-field input").fill("000111");
        page.keyboard().press("Enter");
        assertThat(page.locator("[slot=error-message]").getByText("Неверный ПИН-код"))
                .isVisible();
        assertThat(page.locator("vaadin-password-field input")).isFocused();
        pictures("desk-pin");
        assertAccessible();
        page.locator("vaadin-password-field input").fill(String.valueOf(GivenCases.PIN));
        page.keyboard().press("Enter");
        assertThat(page.getByText("Подписано документов: 1")).isVisible();
        goOn("cases/" + id);
        assertThat(page.getByText("Результат подписан")).isVisible();
        pictures("case-signed");
        assertAccessible();
        var document = page.locator("a[href^='documents/']").first().getAttribute("href");
        var answer = page.context()
                .request()
                .get(URI.create(page.url()).resolve("/" + document).toString());
        assertThat(answer).isOK();
        assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @WalkedThrough
    @Test
    void leavesPicturesOfARefusalAndOfBothLanguages() {
        for (var measure : List.of(Measure.SOCIAL_WORKPLACE, Measure.RESETTLEMENT, Measure.YOUTH_PRACTICE)) {
            given.of(centre, measure).awaitingReferral();
        }
        given.of(centre, Measure.PUBLIC_WORKS).by(centre.deputy()).awaitingReferral();
        var refusal = given.of(centre, Measure.CONTRACT_OF_GENERATIONS).awaitingRefusal();
        var open = given.of(centre, Measure.RESETTLEMENT).examined();
        As.a(centre.specialist())
                .run(() -> examinations.record(
                        open.id(),
                        cases.open(open.id()).version(),
                        open.sheet()
                                .withDiscrepancies(List.of(new Discrepancy(
                                        null,
                                        "<script>alert(1)</script> & поле",
                                        "Дата рождения не совпадает с удостоверением.")))));
        signIn(centre.deputy());
        open("");
        pictures("home");
        goOn("cases");
        pictures("cases");
        assertAccessible();
        goOn("cases/" + refusal.id());
        pictures("case-refusal");
        assertAccessible();
        goOn("cases/" + open.id());
        page.getByText("Добавить члена семьи").click();
        page.locator("#cases-place").scrollIntoViewIfNeeded();
        pictures("case-resettlement");
        assertAccessible();
        goOn("desk");
        pictures("desk-many");
        assertThat(page.locator(".pdf-frame")).isVisible();
        assertNothingLeavesItsPanel();
        page.getByText("Вернуть специалисту").click();
        pictures("desk-return");
        assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        speakKazakh();
        open("desk");
        page.getByText("Тізімге").click();
        Lists.assertReadable(page, "desk");
        if (PICTURES) {
            for (var route : List.of("desk", "cases", "cases/" + refusal.id())) {
                goOn(route);
                pictures("kk-" + route.replace('/', '-').replaceAll("\\d", ""));
            }
        }
    }
}
