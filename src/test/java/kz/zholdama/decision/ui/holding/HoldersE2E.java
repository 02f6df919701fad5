package kz.zholdama.decision.ui.holding;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Keys;
import kz.zholdama.testing.Looks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Giving a case away by keyboard, in both languages. */
class HoldersE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Test
    void givesToAColleagueAndMovesToAnotherCentreByKeyboard() {
        var centre = centres.create();
        var next = centres.create();
        var id = given.of(centre, Measure.RESETTLEMENT).registered().applicationId();
        signIn(centre.director());
        open("cases/" + id);
        var keys = new Keys(this).arriveAt("Сведения, как они поданы");
        picture("holder-ru");
        back(keys, "Передать коллеге");
        keys.press("Enter").arriveAt("Кому");
        assertAccessible();
        keys.pick("Коллегина");
        picture("give-ru");
        keys.press("Enter");
        page.getByText("Ведет: Коллегина").waitFor();
        speakKazakh();
        keys.arriveAt("Берілген мәліметтер");
        assertAccessible();
        picture("holder-kk");
        back(keys, "Әріптеске беру");
        keys.press("Enter").arriveAt("Кімге");
        assertAccessible();
        picture("give-kk");
        keys.press("Escape");
        keys.arriveAt("Әріптеске беру").press("Tab").arriveAt("Басқа орталыққа беру");
        keys.press("Enter").arriveAt("Мансап орталығы");
        assertAccessible();
        keys.pick(next.centre().nameKk());
        pictures("move-kk");
        keys.press("Enter");
        page.waitForURL("**/cases");
        page.getByText("Іс берілді").waitFor();
        assertAccessible();
        picture("moved-kk");
    }

    /** Which is looked at by axe here, too: the work of a whole centre is given away. */
    @Test
    void givesTheWorkOfACentreAwayByKeyboard() {
        var centre = centres.create();
        var next = centres.create();
        given.of(centre, Measure.RESETTLEMENT).registered();
        signIn(centres.nationalAdministrator());
        open("directories/centres/" + centre.id() + "/closing");
        assertAccessible();
        picture("closing-ru");
        page.setViewportSize(390, 800);
        picture("closing-ru-390");
        assertThat((boolean)
                        page.evaluate("() => document.querySelector('h1 .unbroken').getClientRects().length === 1"))
                .as("the number of the centre is read in one piece")
                .isTrue();
        page.setViewportSize(1280, 800);
        speakKazakh();
        var keys = new Keys(this)
                .tabTo("Қай орталыққа беру керек")
                .pick(next.centre().nameKk());
        keys.tabTo("Барлығын беру").press("Enter");
        keys.arriveAt("Барлығын беру");
        assertAccessible();
        pictures("closing-question-kk");
        keys.press("Enter");
        page.getByText("Берілген істер: 1").waitFor();
        assertAccessible();
        pictures("closing-done-kk");
    }

    @Test
    void givesSeveralAtOnceOnEveryWidth() {
        var centre = centres.create();
        given.of(centre, Measure.RESETTLEMENT).registered();
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        signIn(centre.director());
        open("cases");
        for (var language : new String[] {"ru", "kk"}) {
            speak(language);
            goOn("cases");
            page.getByText(language.equals("ru") ? "Передать несколько дел" : "Бірнеше істі беру")
                    .click();
            page.locator("vaadin-grid vaadin-checkbox:not(#selectAllCheckbox)")
                    .first()
                    .click();
            for (var width : widths()) {
                page.setViewportSize(width, 800);
                assertAccessible();
                picture("giving-several-" + language + "-" + width);
            }
            page.setViewportSize(1280, 800);
        }
    }

    private void pictures(String name) {
        if (PICTURES) {
            for (var width : Looks.WIDTHS) {
                page.setViewportSize(width, 800);
                picture(name + "-" + width);
            }
        }
    }

    private static void back(Keys keys, String name) {
        for (var i = 0; i < 10 && !keys.focused().startsWith(name); i++) {
            keys.press("Shift+Tab");
        }
        keys.arriveAt(name);
    }
}
