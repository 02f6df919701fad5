package kz.zholdama.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.gateway.simulator.Citizen;
import kz.zholdama.gateway.simulator.Mood;
import kz.zholdama.gateway.simulator.SimulatedPerson;
import kz.zholdama.gateway.simulator.Simulator;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.registration.Intake;
import kz.zholdama.person.Iin;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking the systems of the state while an application is taken: by the code of 1414, and when nobody answers. */
class InquiryE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Intake intake;

    @Autowired
    private Filings filings;

    @Autowired
    private Simulator simulator;

    private Centre centre;
    private Iin iin;

    @BeforeEach
    void open() {
        centre = centres.create();
        iin = Persons.aged(30, TestClock.USUAL.toLocalDate());
    }

    /** Its draft is of Әбдірахманов Нұрсұлтан. */
    private long draft(SimulatedPerson registered) {
        simulator.people().know(registered);
        return As.a(centre.specialist())
                .call(() -> drafts.start(filings.complete(Measure.SOCIAL_WORKPLACE, iin), IntakeStep.APPLICANT))
                .id();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Запросить с согласия заявителя, Код из SMS 1414, Подтвердить код, Сведения получены, Расходится",
        "kk, Өтініш берушінің келісімімен сұрау салу, 1414 SMS-індегі код, Кодты растау, Мәліметтер алынды, Сәйкес келмейді"
    })
    void bringsWhatTheStateKnowsBesideWhatThePersonSays(
            String language, String ask, String code, String confirm, String answered, String differs) {
        var draft = draft(SimulatedPerson.named(iin, "Омаров", "Нұрсұлтан", "Ерланұлы"));
        signIn(centre.specialist(), language);
        open("intake/" + draft + "/applicant");
        button(ask).click();
        page.getByLabel(code).fill(simulatedCode());
        assertFits("inquiry-waits-" + language);
        button(confirm).click();
        assertThat(part().getByText(answered, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();

        assertThat(page.locator(".inquiry-differs")).hasCount(1);
        assertThat(page.locator(".inquiry-differs")).containsText("Омаров");
        assertFits("inquiry-answered-" + language);
        page.locator(".inquiry-differs vaadin-button").click();
        assertThat(page.locator(".inquiry-differs")).hasCount(0);
        settle();

        goOn("intake/" + draft + "/documents");
        var identity = page.locator(".document-row").first();
        identity.locator(".inquiry-differs vaadin-button").click();
        assertThat(identity.locator("vaadin-text-field").first().locator("input"))
                .hasValue("0" + iin.value().substring(3, 11));
        assertFits("inquiry-documents-" + language);
        var taken = As.a(centre.specialist()).call(() -> drafts.load(draft));
        Assertions.assertThat(taken.content().person().lastName()).isEqualTo("Омаров");

        var filed = As.a(centre.specialist()).call(() -> {
            var another = taken.content().with(filings.person(iin));
            var saved = drafts.save(draft, taken.version(), another, IntakeStep.REVIEW);
            return intake.register(saved.id(), saved.version());
        });
        goOn("cases/" + filed.applicationId());
        assertThat(page.getByText(differs, new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertFits("inquiry-case-" + language);
    }

    @Test
    void saysWhatToDoWhenNobodyTells() {
        var draft = draft(SimulatedPerson.of(iin).who(Citizen.HAS_NO_TELEPHONE));
        signIn(centre.specialist(), "ru");
        open("intake/" + draft + "/applicant");
        button("Запросить с согласия заявителя").click();

        assertThat(part()).containsText("Номера заявителя нет в базе мобильных граждан");
        assertAccessible();
        simulator.people().know(SimulatedPerson.of(iin).when(Mood.DOWN));
        button("Запросить еще раз").click();
        page.getByLabel("Код из SMS 1414").fill("12");
        button("Подтвердить код").click();
        assertThat(part()).containsText("Код не подошел");
        page.getByLabel("Код из SMS 1414").fill(simulatedCode());
        page.keyboard().press("Enter");
        assertThat(part()).containsText("Запрос повторяется сам, ответ появится здесь");
        assertFits("inquiry-down-ru");
        goOn("");
        assertThat(page.getByText("Черновики ждут ответа ведомств")).isVisible();
        goOn("drafts");
        assertThat(page.getByText("Ждет ответа ведомств")).isVisible();
        assertFits("inquiry-drafts-ru");
    }

    private String simulatedCode() {
        await(() -> Assertions.assertThat(simulator.codeSentTo(iin)).isPresent());
        return simulator.codeSentTo(iin).orElseThrow();
    }

    private Locator part() {
        return page.locator(".inquiry");
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
