package kz.zholdama.decision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many keys a case costs at the specialist's and at the director's desk, without a click. */
class KeysAtTheDesksE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
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
        keys.write(String.valueOf(GivenCases.PIN)).press("Enter");
        page.locator(".desk-head a[href='cases/" + next.id() + "']").waitFor();
        keys.arriveAt("ПИН-код");
        page.getByText("Подписано документов: 1").waitFor();
        assertThat(keys.pressed()).isLessThanOrEqualTo(7);
    }

    /** Wide enough to be read as it is: as wide as its page at 88 % or more. */
    @Test
    void showsTheDocumentSevenHundredPixelsWide() {
        given.of(centre, Measure.YOUTH_PRACTICE).awaitingReferral();
        given.keyed(centre.director());
        signIn(centre.director());
        open("desk");
        page.locator(".pdf-frame").waitFor();
        assertThat(page.locator(".pdf-frame").boundingBox().width).isGreaterThanOrEqualTo(700);
        for (var width : new int[] {1280, 768, 390}) {
            page.setViewportSize(width, 800);
            picture("desk-" + width);
            assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }
}
