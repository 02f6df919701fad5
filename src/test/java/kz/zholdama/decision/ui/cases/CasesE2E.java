package kz.zholdama.decision.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of cases can be read to the last word on a wide and on a narrow screen. */
class CasesE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Filings filings;

    @Autowired
    private GivenCases given;

    @Test
    void cutsNothingOffWhateverTheWidth() {
        var centre = centres.create();
        var content =
                filings.complete(Measure.TRAINING_IN_ORGANISATION, Persons.aged(31, TestClock.USUAL.toLocalDate()));
        var person = content.person();
        given.of(
                        centre,
                        content.with(new TypedPerson(
                                person.iin(),
                                "Ә".repeat(120),
                                "Нұрсұлтан",
                                "Ерланұлы",
                                person.birthDate(),
                                person.sex(),
                                person.settlementId(),
                                person.settlement(),
                                person.street(),
                                person.phone(),
                                person.email(),
                                person.categories(),
                                person.unemployedSince())))
                .registered();
        given.of(centre, Measure.CONTRACT_OF_GENERATIONS).registered();
        signIn(centre.specialist());
        for (var width : new int[] {1280, 768}) {
            page.setViewportSize(width, 900);
            open("cases");
            page.locator("vaadin-grid a").nth(1).waitFor();
            page.waitForFunction(
                    "columns => [...document.querySelectorAll('vaadin-grid-column')]"
                            + ".filter(one => !one.hidden).length === columns",
                    width == 1280 ? 6 : 4,
                    new Page.WaitForFunctionOptions().setPollingInterval(100));
            settle();
            assertThat(page.evaluate("""
                    () => [...document.querySelectorAll('vaadin-grid-cell-content')]
                        .filter(cell => cell.offsetParent && cell.textContent.trim())
                        .filter(cell => cell.scrollWidth > cell.clientWidth + 1
                            || cell.getBoundingClientRect().right > innerWidth)
                        .map(cell => cell.textContent)""")).as("cut off at " + width).isEqualTo(java.util.List.of());
            assertAccessible();
            picture("cases-" + width);
        }
    }
}
