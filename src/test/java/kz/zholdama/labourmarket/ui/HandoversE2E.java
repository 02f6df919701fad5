package kz.zholdama.labourmarket.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Lists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What AIS "Рынок труда" has not taken, as an administrator acts on it and as a specialist sees it beside the case. */
class HandoversE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private JdbcClient database;

    private Centre centre;
    private long application;
    private long refused;

    @BeforeEach
    void aRefusedMessage() {
        centre = centres.create();
        application = given.of(centre, Measure.PUBLIC_WORKS).issued().applicationId();
        database.sql("""
                        update labour_market_message set state = 'REFUSED', code = 'NO_PERSON', next_try_at = null, tries = 1,
                            answered_at = at where application_id = ? and kind = 'APPLICATION'""").param(application).update();
        refused = database.sql("select min(id) from labour_market_message where application_id = ?")
                .param(application)
                .query(Long.class)
                .single();
    }

    @ParameterizedTest
    @CsvSource({"ru, Не принято, Отправить снова", "kk, Қабылданбады, Қайта жіберу"})
    void looksWell(String language, String state, String again) {
        signIn(centres.nationalAdministrator(), language);
        open("handovers");
        assertThat(page.locator(".badge").getByText(state).first()).isVisible();
        assertFits("handovers-" + language);
        page.setViewportSize(1280, 800);
        Lists.assertReadable(page, "handovers in " + language);
        goOn("handovers?id=" + refused);
        assertThat(page.getByText(again)).isVisible();
        assertFits("handover-" + language);
    }

    @ParameterizedTest
    @CsvSource({
        "ru, АИС «Рынок труда», Ждет передачи, код причины: NO_PERSON",
        "kk, «Еңбек нарығы» ААЖ, Беруді күтуде, себептің коды: NO_PERSON"
    })
    void isSeenBesideTheCase(String language, String title, String waits, String why) {
        signIn(centre.specialist(), language);
        open("cases/" + application);
        var part = page.locator("section[aria-labelledby=handover-case]");

        assertThat(part.getByRole(AriaRole.HEADING)).hasText(title);
        assertThat(part).containsText(waits);
        assertThat(part).containsText(why);
        assertFits("handover-case-" + language);
    }

    @Test
    void isToldAgainOrLetGoWithAReason() {
        signIn(centres.nationalAdministrator(), "ru");
        open("handovers?id=" + refused);
        button("Снять с передачи").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).containsText("Следующие сообщения того же дела будут переданы");
        assertAccessible();
        dialog.getByLabel("Причина").fill("Передано письмом");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Снять с передачи"))
                .click();

        assertThat(page.locator(".record .badge")).hasText("Снято с передачи");
        assertThat(page.locator(".record")).containsText("Передано письмом");
        database.sql("update labour_market_message set state = 'LATE' where id = ?")
                .param(refused)
                .update();
        goOn("");
        assertThat(page.getByText("Не приняты АИС «Рынок труда»")).isVisible();
        goOn("handovers?id=" + refused);
        button("Отправить снова").click();
        assertThat(page.locator(".record .badge")).hasText("Ждет передачи");
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }
}
