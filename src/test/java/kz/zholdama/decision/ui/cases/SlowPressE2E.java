package kz.zholdama.decision.ui.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A click right after typing does what it says, though the press alone has the typed value saved and the page change. */
class SlowPressE2E extends Browser {

    @Autowired
    private Cases cases;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    @Test
    void handsACaseToTheDirectorRightAfterTheNoteToHim() {
        var prepared = given.of(centre, Measure.TRAINING_IN_ORGANISATION).preparedReferral();
        openCase(prepared.id());
        note("Прошу подписать сегодня.");

        pressSlowly(button("Передать директору"));

        assertThat(page.getByText("На подписи у директора").first()).isVisible();
        Assertions.assertThat(note(prepared.id())).isEqualTo("Прошу подписать сегодня.");
    }

    @Test
    void removesALineRightAfterTheNote() {
        var prepared = given.of(centre, Measure.TRAINING_IN_ORGANISATION).preparedRefusal();
        openCase(prepared.id());
        note("Проверено.");

        pressSlowly(page.locator(".case-line vaadin-button", new Page.LocatorOptions().setHasText("Удалить")));

        assertThat(page.getByText("Диплом с таким номером не выдавался.")).hasCount(0);
        Assertions.assertThat(note(prepared.id())).isEqualTo("Проверено.");
    }

    @Test
    void goesOnInTheWizardThoughTheTypedDateBringsAWarning(@Autowired Filings filings, @Autowired Drafts drafts) {
        var draft = As.a(centre.specialist())
                .call(() -> drafts.start(filings.complete(Measure.PUBLIC_WORKS), IntakeStep.DOCUMENTS));
        signIn(centre.specialist());
        open("intake/" + draft.id() + "/documents");
        var issued = page.locator(".document-row").first().getByLabel("Дата выдачи");
        issued.fill(Dates.day(LocalDate.of(2030, 1, 1)));

        pressSlowly(button("Далее"));

        assertThat(page.locator(".wizard-step > h2", new Page.LocatorOptions().setHasText("Согласия")))
                .isVisible();
        page.goBack();
        assertThat(page.locator(".warning-note").first()).isVisible();
    }

    /** Of every screen: what the server is asked for and has not answered within 300 ms is seen to go on. */
    @Test
    void showsThatSomethingGoesOnWhileTheServerIsSlow() {
        openCase(given.of(centre, Measure.TRAINING_IN_ORGANISATION)
                .preparedReferral()
                .id());
        settle();
        var goingOn = page.locator(".v-loading-indicator"); // always there; opaque while something goes on
        assertThat(goingOn).hasCSS("opacity", "0");
        Assertions.assertThat(page.evaluate("Number(Vaadin.connectionIndicator.firstDelay)"))
                .isEqualTo(300);
        var held = new ArrayList<Route>();
        page.route("**/*v-r=uidl*", held::add);

        button("Передать директору").click();

        assertThat(goingOn).hasCSS("opacity", "1");
        page.unroute("**/*v-r=uidl*");
        held.forEach(Route::resume);
        assertThat(page.getByText("На подписи у директора").first()).isVisible();
        assertThat(goingOn).hasCSS("opacity", "0");
    }

    private void openCase(long id) {
        signIn(centre.specialist());
        open("cases/" + id);
    }

    private void note(String text) {
        var note = page.getByLabel("Записка директору");
        note.click();
        note.pressSequentially(text);
    }

    private String note(long id) {
        return As.a(centre.specialist()).call(() -> cases.open(id).sheet().note());
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
