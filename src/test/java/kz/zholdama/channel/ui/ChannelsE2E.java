package kz.zholdama.channel.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import kz.zholdama.channel.GivenChannel;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Lists;
import kz.zholdama.testing.WalkedThrough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator's record of another system in a real browser, by the keyboard and in each of its states. */
class ChannelsE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenChannel channel;

    @Autowired
    private JdbcClient database;

    @WalkedThrough
    @Test
    void opensASystemByTheKeyboard() {
        signIn(centres.nationalAdministrator());
        open("channels");
        button("Новая учетная запись").press("Enter");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Система"))
                .fill("Биржа с клавиатуры");
        button("Создать").press("Enter");
        assertThat(page.getByText("Заполните это поле.").first()).isVisible();
        assertFits("channel-new-refused-ru");
        page.locator("vaadin-select").press("Enter");
        awaitFocus("at.localName === 'vaadin-select-item'");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        awaitFocus("at.closest('vaadin-select')");
        page.getByLabel("Подача заявлений").press("Space");
        button("Создать").press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Биржа с клавиатуры")))
                .isVisible();
    }

    @WalkedThrough
    @ParameterizedTest
    @CsvSource({
        "ru, Оповещение системы, Указать адрес, Секрет подписи",
        "kk, Жүйені хабардар ету, Мекенжайды көрсету, Қолтаңба құпия сөзі"
    })
    void looksWell(String language, String callback, String enter, String secret) {
        var account = channel.portal().account().id();
        signIn(centres.nationalAdministrator(), language);
        open("channels");
        Lists.assertReadable(page, "systems, " + language);
        open("channels?id=" + account);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(callback)))
                .isVisible();
        assertFits("channel-" + language);

        button(enter).press("Enter");
        awaitFocus("at.closest('vaadin-dialog')");
        page.keyboard().type("portal.example.kz");
        page.keyboard().press("Enter");
        assertThat(page.locator("vaadin-text-field[invalid]")).isVisible();
        assertFits("channel-address-refused-" + language);
        page.keyboard().press("Control+a");
        page.keyboard()
                .type("https://portal-of-a-state-with-a-very-long-name.example.kz/referrals/told/by/zholdama/v1");
        page.keyboard().press("Enter");
        assertThat(page.getByLabel(secret)).isVisible();
        assertFits("channel-secret-" + language);
        page.keyboard().press("Escape");

        database.sql("""
                        update channel_callback set tries = 13, failure = 'NOT_SECURE', off_at = utc_timestamp(), given_up = true
                        where account_id = ?""").param(account).update();
        open("channels?id=" + account);
        page.getByText("portal-of-a-state").first().scrollIntoViewIfNeeded();
        assertFits("channel-given-up-" + language);
    }

    private Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }
}
