package kz.zholdama.platform.ui.record;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import kz.zholdama.platform.ui.record.Things.Thing;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The kit in a real browser: where the focus is, what keys do, that no click is lost. */
class RecordsE2E extends Browser {

    private static final String TOO_LONG = "Название длиннее двадцати знаков";

    @Autowired
    private Centres centres;

    private String words;
    private Thing first;

    @BeforeEach
    void open() {
        words = "вид" + System.nanoTime() % 1_000_000_000;
        first = Things.add(words + " а");
        Things.add(words + " б");
        signIn(centres.create().specialist());
        open("kit-sample?q=" + words);
    }

    private void openFirst() {
        goOn("kit-sample?q=" + words + "&id=" + first.id());
    }

    @Test
    void theKeyboardGoesFromARowIntoItsRecordAndBack() {
        intoTheRows();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(field("Название")).isFocused();
        assertThat(field("Название")).hasValue(words + " б");

        field("Название").fill(words + " в");
        page.keyboard().press("Control+s");
        assertThat(page.getByText("Сохранено: " + words + " в")).isVisible();
        assertThat(field("Название")).isFocused();

        page.keyboard().press("Escape");
        assertThat(page.locator(".record")).hasCount(0);
        awaitFocus("at.closest('vaadin-grid')");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");
        assertThat(field("Название")).hasValue(first.name());
    }

    @Test
    void theRowThatIsOpenIsTheOneThatIsMarked() {
        openFirst();
        assertThat(marked(" а")).isVisible();
        row(" а").click();
        settle();
        assertThat(marked(" а")).isVisible();

        field("Название").fill("Недописанное");
        row(" б").click();
        goBackToTyping();
        assertThat(marked(" а")).isVisible();
    }

    @Test
    void aNewRecordBeginsInItsFirstFieldAndADeletedOneEndsInTheList() {
        button("Сегодня").press("Enter");
        assertThat(field("Название")).isFocused();
        page.keyboard().type(words + " н");
        page.keyboard().press("Enter");
        assertThat(page.locator(".record h2")).hasText(words + " н");
        assertThat(field("Название")).isFocused();

        button("Удалить").press("Enter");
        assertThat(page.locator(".record")).hasCount(0);
        awaitFocus("at.closest('vaadin-grid')");

        goOn("kit-sample?q=" + words + " а&id=" + first.id()); // the only one
        button("Удалить").press("Enter");
        assertThat(page.locator(".record")).hasCount(0);
        awaitFocus("at.closest('vaadin-grid')");
    }

    @Test
    void whereNothingIsFoundOneGoesOnInTheFilters() {
        goOn("kit-sample?q=" + SampleView.NOWHERE);
        button("Сбросить").press("Enter");
        assertThat(page.locator(".list-search input")).isFocused();
        assertThat(page.locator(".list-search input")).hasValue("");
    }

    @Test
    void theFocusStaysWhereWhatWasPressedIsDrawnAnew() {
        button("Иначе").press("Enter");
        assertThat(button("Теперь так")).isVisible();
        awaitFocus("at.matches('.sample-part')");
        page.keyboard().press("Tab");
        assertThat(button("Теперь так")).isFocused();

        open("kit-sample?q=" + words);
        button("Иначе, спросив").press("Enter");
        assertThat(field("Название")).isFocused();
        page.keyboard().type(words);
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        awaitFocus("at.matches('.sample-part')");
    }

    @Test
    void whoAsksForMoreOfAHistoryGoesOnInIt() {
        openFirst();
        button("Показать еще").press("Enter");
        awaitFocus("at.matches('li') && at.textContent === 'Событие 11'");
    }

    @Test
    void enterSavesFromALineAndADayAndNotFromAnOpenList() {
        openFirst();
        field("Название").fill(words + " г");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Сохранено: " + words + " г")).isVisible();

        field("Вид").click();
        page.keyboard().type("Вто");
        assertThat(page.locator("vaadin-combo-box-item:not([hidden])")).hasText("Второй");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        settle();
        assertThat(field("Вид")).hasValue("Второй");
        field("День").fill("14.03.2026");
        field("Название").fill(words + " д");
        field("День").press("Enter");
        assertThat(page.getByText("Сохранено: " + words + " д")).isVisible();
        assertThat(field("День")).hasValue("14.03.2026");
    }

    @Test
    void whatIsRefusedIsSeenAndTheFocusIsOnTheFirstFieldThatIsWrong() {
        openFirst();
        field("День").fill("31.02.2004");
        field("Название").fill("");
        page.keyboard().press("Control+s");
        assertThat(field("Название")).isFocused();
        assertThat(page.locator(".error-summary")).isInViewport();
        assertThat(page.locator(".error-summary li"))
                .hasText(new String[] {"Название: Заполните это поле.", "День: Такого дня нет: проверьте число и месяц"
                });
        picture("kit-refused");
        assertAccessible();

        page.locator(".error-summary vaadin-button").last().click();
        assertThat(field("День")).isFocused();
        field("День").fill("28.02.2004");
        field("Название").fill(Things.REFUSED);
        page.keyboard().press("Enter");
        assertThat(field("День")).isFocused();
        assertThat(page.locator(".error-summary li")).hasText("День: Дата слишком поздняя");

        field("Название").fill(Things.REFUSED_ALTOGETHER);
        page.keyboard().press("Enter");
        assertThat(page.locator(".error-summary")).isFocused();
        assertThat(page.locator(".error-summary")).isInViewport();
    }

    @Test
    void noClickIsLostWhenLeavingTheFieldMovesTheButton() {
        openFirst();
        field("Название").fill(TOO_LONG);
        pressSlowly(button("Сохранить"));
        assertThat(page.locator(".error-summary li")).isVisible();

        field("Название").fill(words + " е");
        pressSlowly(button("Сохранить"));
        assertThat(page.getByText("Сохранено: " + words + " е")).isVisible();
    }

    @Test
    void noClickIsLostWhenAListOrACalendarIsOpen() {
        openFirst();
        var close =
                page.locator(".record-header vaadin-button"); // by no role: what is open hides all else from readers
        field("Вид").click();
        assertThat(page.locator("vaadin-combo-box[opened]")).isVisible();
        pressSlowly(close);
        assertThat(page.locator(".record")).hasCount(0);

        row(" а").click();
        field("День").press("ArrowDown");
        assertThat(page.locator("vaadin-date-picker[opened]")).isVisible();
        pressSlowly(close);
        assertThat(page.locator(".record")).hasCount(0);

        row(" а").click();
        assertThat(page.locator(".record")).isVisible();
        page.locator("vaadin-select:not(.list-sort)").click();
        assertThat(page.locator("vaadin-select[opened]")).isVisible();
        pressSlowly(close);
        assertThat(page.locator(".record")).hasCount(0);
    }

    @Test
    void whatAColleagueSavedStandsBesideWhatWasTyped() {
        openFirst();
        Things.save(new Thing(first.id(), first.version(), words + " ее", LocalDate.of(2026, 3, 14), null));
        field("Название").fill(words + " мое");
        page.keyboard().press("Control+s");
        assertThat(page.locator(".conflict")).containsText("Коллегина Дина");
        assertThat(button("Сохранить введенное мной")).isFocused();
        picture("kit-conflict");
        assertAccessible();

        page.keyboard().press("Enter");
        assertThat(page.getByText("Сохранено: " + words + " мое")).isVisible();
        assertThat(field("День")).hasValue("");
    }

    @Test
    void whoTakesWhatAColleagueSavedGoesOnInTheForm() {
        openFirst();
        Things.save(new Thing(first.id(), first.version(), words + " ее", null, null));
        field("Название").fill(words + " мое");
        page.keyboard().press("Control+s");
        button("Взять сохраненное").press("Enter");
        assertThat(field("Название")).isFocused();
        assertThat(field("Название")).hasValue(words + " ее");
    }

    @Test
    void aDialogBeginsInItsFirstFieldAsksBeforeTypingIsDroppedAndEndsWhereWorkGoesOn() {
        button("В окне").press("Enter");
        var dialog = page.locator("vaadin-dialog[opened]");
        assertThat(field("Название")).isFocused();
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(button("В окне")).isFocused();

        page.keyboard().press("Enter");
        assertThat(field("Название")).isFocused();
        page.keyboard().type(words + " ж");
        page.keyboard().press("Escape");
        goBackToTyping();
        assertThat(field("Название")).isFocused();
        button("Отмена").click();
        goBackToTyping();
        picture("kit-dialog");
        assertAccessible();

        field("Название").press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(page.locator(".record h2")).hasText(words + " ж");
        assertThat(field("Название")).isFocused();
    }

    private void goBackToTyping() {
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("не сохранено");
        awaitFocus("at.closest('vaadin-confirm-dialog')");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).hasCount(0);
    }

    private Locator row(String end) {
        return page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText(words + end));
    }

    private Locator marked(String end) {
        return page.getByRole(
                AriaRole.ROW, new Page.GetByRoleOptions().setSelected(true).setName(words + end));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input"))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
