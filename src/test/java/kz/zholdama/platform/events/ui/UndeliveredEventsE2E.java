package kz.zholdama.platform.events.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Lists;
import kz.zholdama.testing.WalkedThrough;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class UndeliveredEventsE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void leaveNothing() {
        database.sql("delete from event_publication").update();
    }

    @WalkedThrough
    @Test
    void looksWellInBothLanguages() {
        signIn(centres.nationalAdministrator());
        open("undelivered-events");
        assertThat(page.getByText("Все события доставлены")).isVisible();
        check("undelivered-none-ru");

        left("application.registered", "FAILED", 7);
        left("decision.signed", "PROCESSING", 1);
        left("directory.record-changed", "FAILED", 1);
        left("exchange.of-a-later-release", "FAILED", 2);
        open("undelivered-events");
        assertThat(page.getByText("Не доставлено").first()).isVisible();
        check("undelivered-ru");
        Lists.assertReadable(page, "undelivered events in Russian");

        speakKazakh();
        open("undelivered-events");
        assertThat(page.getByText("Жеткізілмеді").first()).isVisible();
        Lists.assertReadable(page, "undelivered events in Kazakh");
        check("undelivered-narrow-kk");
    }

    private void check(String name) {
        settle();
        assertAccessible();
        picture(name);
    }

    private void left(String event, String status, int attempts) {
        database.sql("""
                        insert into event_publication (id, listener, event_type, event_version, content, status, published_at,
                            attempts, tried_at, next_try_at)
                        values (?, 'notice.letters', ?, 1, '{}', ?, '2026-03-02 04:58:00', ?, '2026-03-02 05:00:00',
                            '2026-03-02 06:04:00')""")
                .params(UUID.randomUUID().toString(), event, status, attempts)
                .update();
    }
}
