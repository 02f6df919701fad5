package kz.zholdama.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong is told where it is seen, and nothing typed is cut. */
class TroubleE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    @Test
    void bringsTheRefusalOfARegistrationIntoView() {
        var centre = centres.create();
        var content = filings.complete(Measure.PUBLIC_WORKS, Persons.aged(33, TestClock.USUAL.toLocalDate()));
        var draft = As.a(centre.specialist()).call(() -> drafts.start(content, IntakeStep.REVIEW));
        signIn(centre.specialist());
        page.setViewportSize(1280, 600);
        open("intake/" + draft.id() + "/review");
        var register =
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Зарегистрировать заявление"));
        register.scrollIntoViewIfNeeded();
        given.of(centre, content).takenBy(centre.colleague()).registered(); // in the meantime

        register.click();

        var told = page.locator(".error-summary[role=alert]");
        assertThat(told).containsText("уже");
        assertThat(told).isFocused();
        assertThat(told).isInViewport(new IsInViewportOptions().setRatio(1));
        assertAccessible();
        picture("registration-refused");
    }

    @Test
    void keepsWhatIsWrongInSightAndSaysAnewWhyAndWhereToGoOn() {
        signIn(centres.create().specialist());
        open("intake");
        var on = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Далее"));
        assertThat(on).isInViewport(new IsInViewportOptions().setRatio(1));
        page.keyboard().press("Enter");
        var told = page.locator(".error-summary[role=alert]");
        assertThat(told).containsText("Дата рождения: Заполните это поле");
        var born = page.getByLabel("Дата рождения");
        born.focus();
        settle();
        assertThat(told).isInViewport();
        assertThat(born).isInViewport(new IsInViewportOptions().setRatio(1));
        picture("errors-in-sight");

        page.keyboard().type("31.02.2004");
        page.keyboard().press("Tab");

        assertThat(page.locator("vaadin-date-picker", new Page.LocatorOptions().setHasText("Дата рождения")))
                .containsText("Такого дня нет: проверьте число и месяц");
        page.keyboard().press("Enter");
        assertThat(told).containsText("Дата рождения: Такого дня нет: проверьте число и месяц");
        assertThat(on).isInViewport(new IsInViewportOptions().setRatio(1));
        assertAccessible();
    }

    @Test
    void keepsAPastedNameThatIsTooLongAndSaysSo() {
        signIn(centres.create().specialist());
        for (var width : new int[] {1280, 768}) {
            page.setViewportSize(width, 900);
            open("intake");
            var name = page.getByLabel("Фамилия");
            name.focus();
            page.keyboard().insertText("Ә".repeat(130)); // as pasting does
            page.keyboard().press("Tab");

            assertThat(page.locator("[slot=error-message]").getByText("Не более 120 символов, а введено 130."))
                    .isVisible();
            assertThat(name).hasValue("Ә".repeat(130));
            assertAccessible();
            picture("name-too-long-" + width);
        }
    }
}
