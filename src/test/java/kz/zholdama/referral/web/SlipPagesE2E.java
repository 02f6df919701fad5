package kz.zholdama.referral.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.SentSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ScanFiles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A slip answered on a telephone and on wider screens, by keyboard, in both languages. */
class SlipPagesE2E extends Browser {

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private SentSlips sent;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GivenCases given;

    @Test
    void aHostAnswersIsAskedAgainAndAnswers(@Autowired Centres centres) {
        var centre = centres.create();
        for (var language : List.of("ru", "kk")) {
            var issued = given.of(centre, Measure.RESETTLEMENT).issued();
            var code = As.a(centre.specialist())
                    .call(() -> slips.look(issued.applicationId()).referral().verificationCode());
            open("slip?lang=" + language);
            assertFits("slip-code-" + language);
            page.locator("#code")
                    .fill(database.sql("select code from slip_code where document_code = ?")
                            .param(code)
                            .query(String.class)
                            .single());
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText(issued.number());
            assertFits("slip-" + language);

            page.locator("button").click();
            assertThat(page.locator("#field-sender")).hasAttribute("aria-invalid", "true");
            assertFits("slip-wrong-" + language);

            page.locator("main > p > a").click();
            assertFits("slip-not-taken-" + language);
            page.locator("input[value=DID_NOT_COME]").check();
            page.locator("#field-sender").fill("Касенов Марат");
            page.locator("#scan").setInputFiles(new FilePayload("order.jpg", "image/jpeg", ScanFiles.jpeg()));
            page.locator("button").click();
            assertThat(page.locator(".state-good")).isVisible();
            assertFits("slip-sent-" + language);

            As.a(centre.specialist()).run(() -> {
                var shown = slips.look(issued.applicationId());
                sent.sendBack(shown.seen(), sent.lastOf(shown).orElseThrow(), "Укажите, кого спрашивать");
            });
            page.reload();
            assertThat(page.locator(".state-warning")).containsText("Укажите, кого спрашивать");
            assertFits("slip-sent-back-" + language);
        }
    }
}
