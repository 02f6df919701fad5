package kz.zholdama.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.resettlement.SampleOfResettlement;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.ReceivedSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A specialist finds an awaited slip and takes it, by keyboard alone; axe finds nothing in any form of any kind. */
class ReferralE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private ReceivedSlips received;

    @Autowired
    private GivenCases given;

    @Test
    void takesASlipByKeyboardAlone() {
        var centre = centres.create();
        var issued = given.of(centre, Measure.TRAINING_IN_ORGANISATION).issued();
        signIn(centre.specialist());

        open("slips?pile=AWAITING");
        assertAccessible();
        picture("slips");
        var link = page.locator("vaadin-grid a").first();
        link.focus();
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Направление № " + issued.number()))
                .waitFor();
        assertAccessible();

        page.getByLabel("Дата приказа").focus();
        page.keyboard().type("02.03.2026");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Принять корешок"))
                .focus();
        page.keyboard().press("Enter");
        page.getByText("Исправьте 1 поле").waitFor();
        assertAccessible();
        picture("referral-errors");

        awaitFocus("at.closest('vaadin-text-field')"); // the first wrong field
        page.keyboard().type("31-у");
        page.keyboard().press("Tab");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Принять корешок"))
                .focus();
        page.keyboard().press("Enter");
        page.getByText("Корешок принят").first().waitFor();
        page.waitForFunction(
                "() => document.getAnimations().every(one => one.playState !== 'running')"); // the message fades in
        assertAccessible();
        picture("referral-placed");

        var status = As.a(centre.specialist())
                .call(() -> slips.look(issued.applicationId()).referral().status());
        assertThat(status).isEqualTo(ReferralStatus.PLACED);

        open("referrals/" + issued.applicationId());
        for (var event : List.of("Досрочный уход", "Исправить сведения корешка", "Участие завершено")) {
            lookAt(event);
        }
    }

    @Test
    void isAccessibleInTheSlipsOfTheOtherKinds() {
        var centre = centres.create();
        signIn(centre.specialist());
        open("slips");
        for (var measure : List.of(Measure.TRAINING_AT_EMPLOYER, Measure.YOUTH_PRACTICE, Measure.RESETTLEMENT)) {
            goOn("referrals/" + given.of(centre, measure).issued().applicationId());
            page.locator("vaadin-button[theme~=primary]").click();
            page.locator(".error-summary").first().waitFor();
            assertAccessible();
        }
        lookAt("Участие не началось");
        speakKazakh();
        page.setViewportSize(390, 800);
        lookAt("Қатысу басталмады");
        picture("slip-kk-390");
    }

    @Test
    void isAccessibleWhereASettlerIsReceived() {
        var receiving = centres.create();
        given.of(centres.create(), Measure.RESETTLEMENT)
                .withPlace(SampleOfResettlement.receivedBy(receiving, given, TestClock.USUAL.toLocalDate()))
                .issued();
        signIn(receiving.specialist());
        for (var language : List.of("ru", "kk")) {
            open("arrivals");
            if (language.equals("kk")) {
                speakKazakh();
            }
            assertFits("arrivals-" + language);
            page.locator("vaadin-grid").getByRole(AriaRole.LINK).first().click();
            page.locator("vaadin-button[theme~=primary]").click();
            page.locator(".error-summary").first().waitFor();
            assertFits("arrival-" + language);
        }
        page.locator("vaadin-radio-button").nth(1).click();
        settle();
        page.locator("vaadin-radio-button").nth(2).click(); // why: the first reason
        page.locator("vaadin-button[theme~=primary]").click();
        page.locator(".warning-note").waitFor();
        assertFits("arrival-sent");
        assertThat(As.a(receiving.specialist()).call(received::countToSend)).isZero();
    }

    private void lookAt(String event) {
        page.locator("vaadin-radio-button", new Page.LocatorOptions().setHasText(event))
                .click();
        settle();
        assertAccessible();
    }
}
