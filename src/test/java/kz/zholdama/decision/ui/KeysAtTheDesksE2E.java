package kz.zholdama.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Keys;
import kz.zholdama.testing.Looks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many keys a case costs at the specialist's and at the director's desk, without a click. */
class KeysAtTheDesksE2E extends Browser {

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
    }

    /** From the opening of the case to the next one; the employer is looked for by eight letters, the first day typed whole. */
    @Test
    void examinesAndSubmitsYouthPractice() {
        var id = given.of(centre, Measure.YOUTH_PRACTICE).registered().applicationId();
        given.of(centre, Measure.RESETTLEMENT).registered();
        given.choice(centre, Measure.YOUTH_PRACTICE);
        signIn(centre.specialist());
        open("cases/" + id);
        var keys = new Keys(this).arriveAt("Сведения, как они поданы");
        assertAccessible();
        picture("keys-case");
        keys.tabTo("Документы сверены").press("Space");
        keys.tabTo("Прежнее участие").press("Space");
        keys.tabTo("Работодатель").pick("Тестовый");
        keys.tabTo("Срок, месяцев").write("6").press("Tab");
        assertThat(keys.focused()).isEqualTo("С");
        keys.write("09.03.2026").press("Enter");
        keys.arriveAt("Подготовить направление");
        picture("keys-decision");
        keys.press("Enter").arriveAt("Передать директору");
        assertAccessible();
        keys.press("Enter").arriveAt("Следующее дело");
        assertAccessible();
        picture("keys-submitted");
        assertThat(keys.pressed()).isLessThanOrEqualTo(40);
        keys.press("Enter").arriveAt("Сведения, как они поданы");
        assertThat(page.url()).doesNotEndWith("/" + id);
    }

    @Test
    void goesOnByEnterInTheDialogsOfACase() {
        var id = given.of(centre, Measure.TRAINING_IN_ORGANISATION).registered().applicationId();
        signIn(centre.specialist());
        open("cases/" + id);
        var keys = new Keys(this);
        keys.tabTo("Добавить запрос").press("Enter");
        keys.arriveAt("Куда направлен").write("Акимат города Семей");
        assertAccessible();
        picture("keys-inquiry");
        keys.press("Enter").arriveAt("Добавить запрос");
        page.getByText("запрос от 02.03.2026").waitFor();
        keys.tabTo("Удалить").press("Enter").arriveAt("Добавить запрос");
    }

    @Test
    void returnsOneByEnterAndStandsAtTheNext() {
        given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.keyed(centre.director());
        signIn(centre.director());
        open("desk");
        var keys = new Keys(this).arriveAt("ПИН-код");
        keys.tabTo("Вернуть специалисту").press("Enter").arriveAt("Причины").press("Space");
        assertAccessible();
        picture("keys-return");
        keys.press("Enter");
        page.getByText("К списку (1 из 1)").waitFor();
        keys.arriveAt("ПИН-код");
        keys.tabTo("К списку").press("Enter");
        awaitFocus("at.shadowRoot?.activeElement?.closest('tbody')");
        assertAccessible();
        picture("keys-list");
        keys.press("Enter").arriveAt("ПИН-код");
    }

    @Test
    void takesASlipAndStandsAtTheNext() {
        given.of(centre, Measure.TRAINING_IN_ORGANISATION).issued();
        var issued = given.of(centre, Measure.TRAINING_IN_ORGANISATION).issued();
        signIn(centre.specialist());
        open("referrals/" + issued.applicationId());
        var keys = new Keys(this)
                .arriveAt("Дата приказа")
                .write("02.03.2026")
                .press("Tab")
                .write("31-у");
        keys.press("Enter").arriveAt("Следующий корешок");
        assertAccessible();
        picture("keys-slip");
        keys.press("Enter").arriveAt("Дата приказа");
    }

    /** From the opening of the desk to the next document; a PIN has six digits at least. */
    @Test
    void signsOneAndStandsAtTheNext() {
        given.of(centre, Measure.YOUTH_PRACTICE).awaitingReferral();
        var next = given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.keyed(centre.director());
        signIn(centre.director());
        open("desk");
        var keys = new Keys(this).arriveAt("ПИН-код");
        assertAccessible();
        assertThat(page.locator(".pdf-frame").boundingBox().width)
                .as("wide enough to be read as it is: as wide as its page at 88 % or more")
                .isGreaterThanOrEqualTo(700);
        keys.write(String.valueOf(GivenCases.PIN)).press("Enter");
        page.locator(".desk-head a[href='cases/" + next.id() + "']").waitFor();
        keys.arriveAt("ПИН-код");
        page.getByText("Подписано документов: 1").waitFor();
        assertThat(keys.pressed()).isLessThanOrEqualTo(7);
    }

    @Test
    void isAccessibleWhereThereIsNoKeyYet() {
        given.of(centre, Measure.YOUTH_PRACTICE).awaitingReferral();
        signIn(centre.director());
        open("my-signature");
        page.locator(".page vaadin-button[theme~=primary]").click();
        page.locator("[invalid]").first().waitFor();
        assertAccessible();
        goOn("desk");
        var keys = new Keys(this).arriveAt("Подписать");
        keys.press("Enter").arriveAt("Получить ключ");
        assertAccessible();
        picture("keys-no-key");
        keys.press("Escape").arriveAt("Подписать");
        speakKazakh();
        goOn("desk");
        keys.arriveAt("Қол қою").press("Enter").arriveAt("Кілт алу");
        assertAccessible();
        page.setViewportSize(390, 800);
        picture("keys-no-key-kk");
        keys.press("Enter");
        page.waitForURL("**/my-signature");
    }

    /** What is wrong stands between the field and the document, and covers neither. */
    @Test
    void tellsOfAWrongPinWhereItIsTyped() {
        given.of(centre, Measure.YOUTH_PRACTICE).awaitingReferral();
        given.keyed(centre.director());
        signIn(centre.director());
        open("desk");
        var keys = new Keys(this).arriveAt("ПИН-код");
        refuseAPin(keys, "ПИН-код");
        for (var width : new int[] {1280, 768, 390}) {
            page.setViewportSize(width, 800);
            picture("keys-wrong-pin-" + width);
            page.waitForFunction("""
                    () => {
                        const field = document.querySelector('.signing vaadin-password-field');
                        const error = field.querySelector('[slot=error-message]').getBoundingClientRect();
                        return error.height > 0 && field.getBoundingClientRect().right <= innerWidth
                            && [...document.querySelectorAll('.desk-acts vaadin-button, .desk-sides')]
                            .map(one => one.getBoundingClientRect())
                            .every(one => one.top >= error.bottom || one.left >= error.right || one.bottom <= error.top);
                    }"""); // parts take their places after the width has changed
        }
        page.setViewportSize(1280, 800);
        speakKazakh();
        keys.arriveAt("Кілттің ПИН-коды")
                .tabTo("Маманға қайтару")
                .press("Enter")
                .arriveAt("Себептері");
        assertAccessible();
        keys.press("Escape").arriveAt("Маманға қайтару");
        page.locator(".desk-ways vaadin-button").first().click();
        page.locator(".desk-list .toolbar vaadin-button").nth(1).click();
        page.locator(".desk-list .toolbar vaadin-button").first().click();
        keys.arriveAt("Кілттің ПИН-коды");
        refuseAPin(keys, "Кілттің ПИН-коды");
        keys.press("Escape").arriveAt("Таңдалғандарға қол қою");
    }

    private void refuseAPin(Keys keys, String field) {
        keys.write("999999").press("Enter");
        page.locator(".signing vaadin-password-field[invalid]").waitFor();
        keys.arriveAt(field);
        assertAccessible();
    }

    @Test
    void saysWhoseInTheDialogsOfBothLanguages() {
        var signed = given.of(centre, Measure.SOCIAL_WORKPLACE).signedReferral();
        given.of(centre, Measure.RESETTLEMENT).awaitingReferral();
        given.of(centre, Measure.YOUTH_PRACTICE).awaitingRefusal();
        signIn(centre.director());
        open("desk");
        for (var language : new String[] {"ru", "kk"}) {
            speak(language);
            goOn("desk");
            look("desk-" + language);
            page.locator(".desk-ways vaadin-button").first().click();
            page.locator(".desk-list .toolbar vaadin-button").nth(1).click();
            page.locator(".desk-list .toolbar vaadin-button").first().click();
            assertSaysWhose("desk-sign-" + language, 2);
            goOn("cases/" + signed.id());
            look("case-" + language);
            page.locator("vaadin-button[theme~=error]").click();
            assertSaysWhose("case-annul-" + language, 1);
        }
    }

    private void assertSaysWhose(String name, int persons) {
        page.locator("vaadin-dialog[opened] .whose").first().waitFor();
        assertThat(page.locator("vaadin-dialog[opened] .whose").count()).isEqualTo(persons);
        look(name);
        page.keyboard().press("Escape");
        page.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** At the three widths, of which none is to be scrolled sideways. */
    private void look(String name) {
        assertAccessible();
        for (var width : Looks.WIDTHS) {
            page.setViewportSize(width, 800);
            picture(name + "-" + width);
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(1280, 800);
    }
}
