package kz.zholdama.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.DraftSummary;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.intake.drafts.TypedConsents;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A whole intake by keyboard alone, with the page reloaded in every step: nothing typed is lost, axe finds nothing. */
class IntakeE2E extends Browser {

    private static final int TABS = 60;

    /** Which look otherwise for another kind of referral. */
    private static final List<IntakeStep> OWN_TO_A_KIND =
            List.of(IntakeStep.DETAILS, IntakeStep.DOCUMENTS, IntakeStep.REVIEW);

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filings filings;

    @Test
    void takesAnApplicationByKeyboardThoughThePageIsReloadedInEveryStep() {
        var centre = centres.create();
        var iin = Persons.aged(25, TestClock.USUAL.toLocalDate());
        signIn(centre.specialist());
        open("intake");

        await(() -> assertThat(focused()).isEqualTo("ИИН"));
        press("Enter");
        page.locator(".error-summary").first().waitFor();
        await(() -> assertThat(focused()).isEqualTo("ИИН"));
        assertAccessible();
        write(iin.value());
        type("Фамилия", "Әбдірахманов");
        type("Имя", "Нұрлан <b>&");
        tabTo("Лицо, ищущее работу");
        press("ArrowDown"); // one stop of Tab, whatever their number
        assertThat(focused()).isEqualTo("Безработный");
        press("Space");
        type("Дата регистрации безработным", "15.01.2026");
        pick("Населенный пункт", "Семей");
        type("Улица, дом, квартира", "ул. Абая, 10");
        press("Tab");
        settle();
        reload();
        assertThat(value("Фамилия")).isEqualTo("Әбдірахманов");
        assertThat(value("Имя")).isEqualTo("Нұрлан <b>&");
        assertThat(value("Дата регистрации безработным")).isEqualTo("2026-01-15");
        assertStep("Заявитель");
        press("Enter");

        assertStep("Мера");
        tabTo("Субсидируемое рабочее место");
        press("Space");
        press("ArrowDown");
        press("ArrowDown");
        settle();
        reload();
        assertStep("Мера");
        PlaywrightAssertions.assertThat(page.locator("vaadin-radio-button[checked]"))
                .containsText("Молодежная практика");
        await(() -> assertThat(focused()).isEqualTo("Субсидируемое рабочее место"));
        assertAccessible();
        press("Enter");

        assertStep("Сведения о мере");
        pick("Профессия (занятие)", "повар");
        type("Организация образования", "Колледж");
        type("Специальность", "Повар");
        tabTo("Уровень образования");
        press("ArrowDown");
        awaitFocus("at.localName === 'vaadin-select-item'");
        press("ArrowDown");
        press("Enter");
        settle();
        type("Дата окончания", "1.6.2024");
        tabTo("Есть ли трудовой стаж");
        press("ArrowDown");
        settle();
        reload();
        assertThat(value("Дата окончания")).isEqualTo("2024-06-01");
        assertAccessible();
        press("Enter");

        assertStep("Документы");
        for (var answer :
                new String[] {"Документ, удостоверяющий личность", "Трудовая книжка", "Документ об образовании"}) {
            tabTo(answer);
            press(answer.startsWith("Трудовая") ? "ArrowUp" : "Space");
            settle();
            if (answer.startsWith("Документ, уд")) {
                type("Номер", "012345678");
            }
        }
        press("Tab");
        settle();
        reload();
        assertAccessible();
        press("Enter");

        assertStep("Согласия");
        press("Space");
        tabTo("Согласен на использование");
        press("Space");
        settle();
        reload();
        assertAccessible();
        press("Enter");

        assertStep("Проверка");
        PlaywrightAssertions.assertThat(page.locator(".wizard-step")).containsText("Нұрлан <b>&");
        reload();
        assertAccessible();
        page.goBack();
        assertStep("Согласия");
        page.goForward();
        assertStep("Проверка");
        tabTo("Зарегистрировать заявление");
        press("Enter");

        PlaywrightAssertions.assertThat(page.locator(".filed-number"))
                .hasText(centre.centre().code() + "-A-2026-000001");
        assertAccessible();
    }

    @Test
    void losesNothingWhenTheSessionEndsInTheMiddleOfAStep() {
        var centre = centres.create();
        signIn(centre.specialist());
        open("intake");
        type("Фамилия", "Незавершенная");
        press("Tab");
        settle();
        page.context().clearCookies();
        write("Вторая");
        press("Tab");

        signIn(centre.specialist());
        open("drafts");

        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText("Незавершенная"))
                .click();
        assertStep("Заявитель");
        assertThat(value("Фамилия")).isEqualTo("Незавершенная");
    }

    @Test
    void savesAWordWhileItIsBeingTyped() {
        var centre = centres.create();
        signIn(centre.specialist());
        open("intake");
        type("Фамилия", "Әбдірах");
        page.waitForURL("**/intake/*/applicant"); // it was saved without leaving the field
        await(() -> assertThat(focused()).isEqualTo("Фамилия"));
        write("манова");
        await(() -> assertThat(As.a(centre.specialist()).call(() -> drafts.list(true, 0, 1)))
                .singleElement()
                .extracting(DraftSummary::applicantName)
                .asString()
                .contains("Әбдірахманова"));
        page.context().clearCookies(); // the session ends with the cursor still in the word

        signIn(centre.specialist());
        open("drafts");
        page.locator("vaadin-grid a", new Page.LocatorOptions().setHasText("Әбдірахманова"))
                .click();
        assertStep("Заявитель");
        assertThat(value("Фамилия")).isEqualTo("Әбдірахманова");

        type("Имя", "Сәуле");
        press("Enter"); // faster than the pause that sends the word
        page.locator(".error-summary").first().waitFor();
        settle();
        reload();
        assertThat(value("Имя")).isEqualTo("Сәуле");
        assertThat(value("Фамилия")).isEqualTo("Әбдірахманова");
    }

    @Test
    void isAccessibleInKazakhOnANarrowScreenToo() {
        var centre = centres.create();
        signIn(centre.specialist(), "kk");
        page.setViewportSize(768, 1024);
        var colleagues = As.a(centre.colleague())
                .call(() -> drafts.start(filings.complete(Measure.SILVER_AGE), IntakeStep.MEASURE));
        open("drafts");
        page.getByText("Өзіме алу").click();
        page.locator("vaadin-confirm-dialog[opened] vaadin-button").last().waitFor();
        assertAccessible();
        page.keyboard().press("Escape");
        page.locator("vaadin-confirm-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        goOn("intake/" + colleagues.id());
        page.locator(".empty-state vaadin-button").waitFor();
        assertAccessible();
        assertNothingOverflows();
        for (var measure : List.of(Measure.TRAINING_AT_EMPLOYER, Measure.RESETTLEMENT)) {
            var complete = filings.complete(measure);
            var papers = new ArrayList<>(complete.documents());
            papers.set(0, PresentedDocument.absent(DocumentType.IDENTITY_DOCUMENT));
            var incomplete = complete.with(papers).with(new TypedConsents(false, true));
            for (var step : measure.equals(Measure.RESETTLEMENT) ? OWN_TO_A_KIND : List.of(IntakeStep.values())) {
                var draft = As.a(centre.specialist()).call(() -> drafts.start(incomplete, step));
                goOn("intake/" + draft.id() + "/" + step.path());
                page.locator(".wizard-step").waitFor();
                assertAccessible();
                assertNothingOverflows();
            }
        }
        for (var next : List.of(".pdf-frame", ".filed")) { // the receipt as it will be, and issued
            page.locator(".wizard-buttons vaadin-button[theme~=primary]").click();
            page.locator(next).waitFor();
            assertAccessible();
            assertNothingOverflows();
        }
        goOn("intake/999999999999");
        page.locator(".empty-state").waitFor();
        assertAccessible();
        goOn("drafts");
        page.locator("vaadin-grid a").first().waitFor();
        assertAccessible();
        assertNothingOverflows();
    }

    @Test
    void isAccessibleWhereSomethingIsMissingInEachStep() {
        var centre = centres.create();
        var complete = filings.complete(Measure.YOUTH_PRACTICE);
        var person = DraftContent.EMPTY.with(complete.person());
        var measure = person.with(complete.measure());
        var details = measure.with(complete.details());
        var missing = Map.of(
                IntakeStep.APPLICANT, DraftContent.EMPTY.with(complete.measure()),
                IntakeStep.MEASURE, person,
                IntakeStep.DETAILS, measure,
                IntakeStep.DOCUMENTS, details,
                IntakeStep.CONSENTS, details.with(complete.documents()));
        signIn(centre.specialist());
        open("drafts");
        missing.forEach((step, content) -> {
            var draft = As.a(centre.specialist()).call(() -> drafts.start(content, step));
            goOn("intake/" + draft.id() + "/" + step.path());
            awaitStep();
            page.locator("vaadin-button[theme~=primary]").click();
            page.locator(".error-summary").first().waitFor();
            assertAccessible();
            page.setViewportSize(390, 800);
            assertNothingOverflows();
            page.setViewportSize(1280, 800);
        });
    }

    private void assertNothingOverflows() {
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private void assertStep(String title) {
        page.locator(".wizard-step > h2", new Page.LocatorOptions().setHasText(title))
                .waitFor();
        awaitStep();
    }

    /** The step has the focus, as a field of it or the question below the review. */
    private void awaitStep() {
        settle();
        awaitFocus("at.closest('.wizard-step, .wizard-buttons')");
    }

    private void reload() {
        page.reload();
        awaitStep();
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void write(String text) {
        page.keyboard().type(text);
    }

    private void type(String label, String text) {
        tabTo(label);
        write(text);
    }

    private void pick(String label, String letters) {
        type(label, letters);
        page.locator("vaadin-combo-box-item:not([hidden])")
                .filter(new Locator.FilterOptions().setHasText(letters))
                .first()
                .waitFor();
        press("ArrowDown");
        press("Enter");
        page.locator("vaadin-combo-box-item:not([hidden])")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        settle();
    }

    /** Presses Tab until the field, button or group with a label that begins so has the focus. */
    private void tabTo(String label) {
        settle();
        for (var i = 0; i < TABS; i++) {
            if (focused().startsWith(label)) {
                return;
            }
            press("Tab");
        }
        throw new AssertionError("Not reached by Tab: " + label + ", the focus is at " + focused());
    }

    /** What the focus is at: the label of a field, and for a radio button that of its group. */
    private String focused() {
        return (String) page.evaluate("""
                () => {
                    const at = document.activeElement;
                    const group = at.closest('vaadin-radio-group');
                    if (group) return group.label || group.getAttribute('aria-label') || group.accessibleName || '';
                    const box = at.closest('vaadin-checkbox, vaadin-button');
                    if (box) return box.textContent.trim();
                    const field = at.closest('vaadin-text-field, vaadin-combo-box, vaadin-date-picker, vaadin-select');
                    return field ? field.label : at.textContent.trim();
                }""");
    }

    private String value(String label) {
        return (String) page.evaluate(
                "label => [...document.querySelectorAll('vaadin-text-field, vaadin-date-picker')]"
                        + ".find(field => field.label === label).value",
                label);
    }
}
