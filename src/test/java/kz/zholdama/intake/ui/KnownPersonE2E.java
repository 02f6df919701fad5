package kz.zholdama.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Keys;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The number comes first: however it is put in, it is judged at once, and who is known is offered where the focus is. */
class KnownPersonE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    @Test
    void takesANumberPastedWithSpacesAndOffersWhatIsKnownWhereTheFocusIs() {
        var centre = centres.create();
        var iin = Persons.aged(30, TestClock.USUAL.toLocalDate()).value();
        var known = Persons.aged(31, TestClock.USUAL.toLocalDate());
        var earlier =
                given.of(centre, filings.complete(Measure.RESETTLEMENT, known)).registered();
        signIn(centre.specialist());
        open("intake");
        var keys = new Keys(this).arriveAt("ИИН");

        paste(iin.substring(0, 6) + "-" + iin.substring(6, 8) + " \t" + iin.substring(8) + "\n");

        assertThat(page.getByLabel("ИИН").first()).hasValue(iin);
        assertThat(page.locator(".derived")).containsText("По ИИН");
        assertThat(page.locator(".served")).containsText(iin + ", 30 лет");
        paste("");
        assertThat(page.getByLabel("ИИН").first()).hasValue(iin);

        open("intake");
        keys.arriveAt("ИИН").write("12345").press("Tab");
        assertThat(page.getByText("Номер состоит из 12 цифр.").first()).isVisible();

        open("intake");
        keys.arriveAt("ИИН").write(known.value()).press("Tab").arriveAt("Заполнить пустые поля прежними данными");
        var link = page.locator(".earlier li a").first();
        assertThat(link).hasAttribute("href", "cases/" + earlier.applicationId());
        assertAccessible();
        page.setViewportSize(390, 800);
        var panel = page.locator(".earlier").first().boundingBox();
        var offer = page.locator(".earlier .earlier-head vaadin-button").boundingBox();
        Assertions.assertThat(offer.x + offer.width).isLessThanOrEqualTo(panel.x + panel.width);
        page.setViewportSize(1280, 800);
        keys.press("Space").arriveAt("Фамилия");
        assertThat(page.getByLabel("Фамилия")).hasValue("Әбдірахманов");
        picture("known-person");
        keys.press("Enter");
        awaitFocus("at.closest('.measures')");
    }

    private void paste(String text) {
        page.evaluate("""
                text => {
                    const data = new DataTransfer();
                    data.setData('text', text);
                    document.activeElement.dispatchEvent(
                        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", text);
    }
}
