package kz.zholdama.gateway.simulator;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.zholdama.gateway.AccessConsent;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the operator of the simulated systems sees. */
class SimulatorE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private AccessConsent consents;

    @Autowired
    private Simulator simulator;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void showsTheCodeThatWasSentAndWhatWasAskedAndAnswered(String language) {
        var person = Persons.aged(41, TestClock.USUAL.toLocalDate());
        consents.ask(person, "simulator-" + language);
        signIn(centres.nationalAdministrator(), language);
        open("simulator");

        assertThat(page.getByText(simulator.codeSentTo(person).orElseThrow())).isVisible();
        page.locator("vaadin-details").first().getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("vaadin-details").first()).containsText(person.value());
        assertFits("simulator-" + language);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
    }
}
