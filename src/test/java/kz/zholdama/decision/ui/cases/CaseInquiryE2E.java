package kz.zholdama.decision.ui.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.gateway.simulator.Mood;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.gateway.simulator.Simulator;
import kz.zholdama.person.Iin;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Keys;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking the systems of the state from the page of a case of which nobody asked while it was taken. */
class CaseInquiryE2E extends Browser {

    @Autowired
    private GivenCases given;

    @Autowired
    private Simulator simulator;

    private Centre centre;
    private Iin iin;

    @BeforeEach
    void open(@Autowired Centres centres) {
        centre = centres.create();
        iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
    }

    /** Its applicant is Әбдірахманов Нұрсұлтан. */
    private long registered(SimulatedPerson known) {
        simulator.people().know(known);
        return given.of(centre, Measure.SOCIAL_WORKPLACE)
                .person(iin)
                .registered()
                .applicationId();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Запросить с согласия заявителя, Код из SMS 1414, Сведения получены, Расходится",
        "kk, Өтініш берушінің келісімімен сұрау салу, 1414 SMS-індегі код, Мәліметтер алынды, Сәйкес келмейді"
    })
    void bringsWhatTheStateKnowsBesideTheApplication(
            String language, String ask, String code, String answered, String differs) {
        var id = registered(SimulatedPerson.named(iin, "Омаров", "Нұрсұлтан", "Ерланұлы"));
        signIn(centre.specialist(), language);
        open("cases/" + id);
        assertThat(panel()).isVisible();
        assertFits("case-inquiry-not-asked-" + language);
        var keys = new Keys(this).tabTo(ask).press("Enter").arriveAt(code);
        assertFits("case-inquiry-waits-" + language);
        keys.write(simulatedCode()).press("Enter");

        assertThat(exactly(answered)).isVisible();
        assertThat(exactly(differs)).hasCount(1);
        assertThat(panel()).containsText("Омаров");
        assertThat(panel()).containsText("Вымышленный колледж");
        assertFits("case-inquiry-answered-" + language);

        signOut();
        signIn(centre.director(), language);
        open("cases/" + id);
        assertThat(exactly(differs)).hasCount(1);
        assertThat(panel().getByRole(AriaRole.BUTTON)).hasCount(0);
        assertFits("case-inquiry-director-" + language);
    }

    @Test
    void saysWhatToDoAndWaitsInSight() {
        var id = registered(SimulatedPerson.of(iin).when(Mood.DOWN));
        signIn(centre.specialist(), "ru");
        open("cases/" + id);
        var keys = new Keys(this)
                .tabTo("Запросить с согласия заявителя")
                .press("Enter")
                .arriveAt("Код из SMS 1414");
        keys.write("12").press("Enter");
        assertThat(panel()).containsText("Код не подошел");
        panel().getByLabel("Код из SMS 1414").fill(simulatedCode());
        page.keyboard().press("Enter");
        assertThat(panel()).containsText("Запрос повторяется сам, ответ появится здесь");

        goOn("");
        page.getByText("Дела ждут ответа ведомств").click();
        page.waitForURL("**/cases?inquiry=yes");
        assertThat(page.locator("vaadin-grid a[href='cases/" + id + "']")).isVisible();
        assertFits("case-inquiry-list-ru");
    }

    /** Who cannot ask any more sees nothing of what was never asked. */
    @Test
    void isNotThereForADirectorBeforeAnybodyAsked() {
        var id = registered(SimulatedPerson.of(iin));
        signIn(centre.director(), "ru");
        open("cases/" + id);

        assertThat(page.locator("#cases-filed")).isVisible();
        assertThat(panel()).hasCount(0);
    }

    private String simulatedCode() {
        await(() -> Assertions.assertThat(simulator.codeSentTo(iin)).isPresent());
        return simulator.codeSentTo(iin).orElseThrow();
    }

    private Locator panel() {
        return page.locator("section[aria-labelledby='inquiry-title']");
    }

    private Locator exactly(String text) {
        return panel().getByText(text, new Locator.GetByTextOptions().setExact(true));
    }
}
