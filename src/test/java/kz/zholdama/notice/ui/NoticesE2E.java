package kz.zholdama.notice.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Lists;
import kz.zholdama.testing.WalkedThrough;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticesE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private JdbcClient database;

    @WalkedThrough
    @Test
    void looksWellInBothLanguages() {
        var centre = centres.create();
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        Awaitility.await().until(() -> ids(centre.id()) == 4);
        database.sql("""
                        update notice set state = 'FAILED', failure = 'REFUSED', reply = '550', tries = 1
                        where centre_id = ? and way = 'email'""").param(centre.id()).update();
        var failed = database.sql("select max(id) from notice where centre_id = ? and way = 'email'")
                .param(centre.id())
                .query(Long.class)
                .single();
        signIn(centres.nationalAdministrator());
        open("notices");
        assertThat(page.locator(".badge").getByText("Не доставлено").first()).isVisible();
        check("notices-ru");
        Lists.assertReadable(page, "notices in Russian");
        page.setViewportSize(1280, 800);
        goOn("notices?id=" + failed);
        assertThat(page.getByText("Отправить еще раз")).isVisible();
        check("notice-ru");
        goOn("notice-templates?template=DECIDED-BRIEF");
        assertThat(page.getByText("Как это прочтет получатель")).isVisible();
        check("notice-template-ru");

        speakKazakh();
        goOn("notices");
        assertThat(page.locator(".badge").getByText("Жеткізілмеді").first()).isVisible();
        check("notices-kk");
        Lists.assertReadable(page, "notices in Kazakh");
        page.setViewportSize(1280, 800);
        goOn("notice-templates");
        assertThat(page.getByText("Стандартты").first()).isVisible();
        check("notice-templates-kk");
        Lists.assertReadable(page, "texts of notices in Kazakh");
        page.setViewportSize(390, 800);
        goOn("notices?id=" + failed);
        assertThat(page.getByText("Тағы жіберу")).isVisible();
        check("notice-narrow-kk");
        goOn("notice-templates?template=REGISTERED-LETTER");
        assertThat(page.getByText("Алушы осылай оқиды")).isVisible();
        check("notice-template-narrow-kk");
    }

    @Test
    void eachChoosesWhatHeIsToldOf() {
        var specialist = centres.create().specialist();
        signIn(specialist);
        open("profile");
        page.getByLabel("Директор вернул дело").focus();
        page.keyboard().press("Space");
        check("notice-choice-ru");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Выбор сохранен")).isVisible();

        goOn("slips");
        speakKazakh();
        goOn("profile");
        assertThat(page.getByLabel("Директор істі қайтарды")).isChecked();
        page.setViewportSize(390, 844);
        check("notice-choice-narrow-kk");
    }

    private int ids(long centre) {
        return database.sql("select count(*) from notice where centre_id = ?")
                .param(centre)
                .query(Integer.class)
                .single();
    }

    private void check(String name) {
        settle();
        assertAccessible();
        picture(name);
    }
}
