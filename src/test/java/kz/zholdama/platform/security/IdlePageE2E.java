package kz.zholdama.platform.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.TestClock;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a page that nobody was at for half an hour says. */
class IdlePageE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private TestClock clock;

    @Test
    void saysInTheLanguageOfThePersonThatTheSessionHasEnded() {
        signIn(centres.create().specialist());
        open("cases");
        leaveAlone();
        page.locator("vaadin-button[lang=kk]").click();
        assertThat(page.locator(".v-system-error")).containsText("Сеанс завершен");
        picture("session-ended-ru");
        page.locator(".v-system-error").click();
        assertThat(page.locator("vaadin-login-form").first()).isVisible();

        signOut();
        signIn(centres.create().specialist());
        open("cases");
        speakKazakh();
        leaveAlone();
        page.locator("vaadin-button[lang=ru]").click();
        assertThat(page.locator(".v-system-error")).containsText("Сеанс аяқталды");
        picture("session-ended-kk");
    }

    /** Whatever the page still asked when it was left has been answered; then its heartbeat ends the session. */
    private void leaveAlone() {
        await(() -> {
            clock.advance(Duration.ofMinutes(30));
            Assertions.assertThat(page.evaluate("() => fetch('?v-r=heartbeat&v-uiId=0', { method: 'POST' })"
                            + ".then(answer => answer.status)"))
                    .isEqualTo(403);
        });
    }
}
