package kz.zholdama.decision.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import kz.zholdama.decision.notes.CaseNotes;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Keys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case on one page by keyboard: a note that speaks to a colleague, its past, what is printed of it; in both languages. */
class CasePageE2E extends Browser {

    @Test
    void isReadAndWrittenByKeyboard(
            @Autowired Centres centres, @Autowired GivenCases given, @Autowired CaseNotes notes) {
        var centre = centres.create();
        var signed = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        signIn(centre.specialist());
        open("cases/" + signed.id());

        var keys = new Keys(this);
        page.locator("nav.section-links button")
                .filter(new Locator.FilterOptions().setHasText("Заметки"))
                .focus();
        keys.press("Enter");
        awaitFocus("at.id === 'notes'");
        keys.tabTo("Добавить заметку").press("Enter").arriveAt("Текст заметки");
        keys.write("Прошу @").arriveAt("Упомянуть коллегу");
        assertAccessible();
        picture("case-note");
        keys.pick("Коллегина").arriveAt("Текст заметки");
        keys.press("Control+s").arriveAt("Добавить заметку");
        page.locator(".note-colleague").waitFor();
        assertThat(As.a(centre.colleague()).call(notes::unseen)).containsExactly(signed.id());
        assertAccessible();
        picture("case-page");

        keys.tabTo("Сначала старое").press("Enter");
        page.getByText("Сначала новое").waitFor();
        page.getByText("Напечатать вместе").first().focus();
        page.getByText("Напечатать вместе").first().press("Enter");
        keys.arriveAt("Документы");
        settle();
        assertAccessible();
        picture("case-print");
        keys.press("Escape");

        page.getByText("Дело при подписании").first().focus();
        keys.press("Enter");
        page.locator(".past-banner").waitFor();
        settle();
        assertThat(page.url()).contains("as-of=document-");
        assertFits("case-past");
        speakKazakh();
        open("cases/" + signed.id());
        assertFits("case-page-kk");
    }
}
