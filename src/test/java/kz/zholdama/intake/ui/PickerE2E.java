package kz.zholdama.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a field takes that looks things up while one types. */
class PickerE2E extends Browser {

    @Autowired
    private Centres centres;

    private Keys keys;
    private Locator typed;

    @BeforeEach
    void goToTheSettlement() {
        signIn(centres.create().specialist());
        open("intake");
        keys = new Keys(this).arriveAt("ИИН").tabTo("Населенный пункт").press("Control+A");
        typed = page.locator(".takes-first input");
    }

    @ParameterizedTest
    @CsvSource({"Алма, г. Алматы", "Акмолинская область, Акмолинская область"})
    void takesWhatIsFoundAMomentAfterTheKey(String letters, String taken) {
        keys.write(letters).press("Tab").arriveAt("Улица");

        assertThat(typed).hasValue(taken);
    }

    @Test
    void takesTheFirstWhenAnotherFieldIsClicked() {
        keys.write("Алма");
        page.locator("vaadin-combo-box-item[focused]").waitFor();
        page.locator(".digits input").click();

        assertThat(typed).hasValue("г. Алматы");
    }

    @Test
    void takesWhatTheArrowsHaveGoneTo() {
        keys.write("область");
        page.locator("vaadin-combo-box-item[focused]").waitFor();
        var second = page.locator("vaadin-combo-box-item:not([hidden])").nth(1).innerText();
        keys.press("ArrowDown").press("ArrowDown").press("Tab").arriveAt("Улица");

        assertThat(typed).hasValue(second);
    }
}
