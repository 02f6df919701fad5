package kz.zholdama.referral.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.online.OnlineSlips;
import kz.zholdama.referral.online.Sender;
import kz.zholdama.referral.online.SentSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.TestClock;
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

    /** Each looked at by axe and at each width, as what can be answered is. */
    @Test
    void saysWhatBecameOfASlip(@Autowired Centres centres, @Autowired Annulments annulments) {
        var centre = centres.create();
        var file = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        var old = code(file.id());
        As.a(given.keyed(centre.deputy()))
                .run(() -> annulments.annul(GivenCases.order(file), "Ошибка", GivenCases.PIN.clone()));
        inBoth(old, "slip-annulled");
        given.of(centre, Measure.PUBLIC_WORKS).filed(file.id()).signedReferral();
        inBoth(old, "slip-replaced");
        inBoth(code(given.of(centre, Measure.PUBLIC_WORKS).slipReturned().applicationId()), "slip-leaving");
        var gone = given.of(centre, Measure.PUBLIC_WORKS).issued().applicationId();
        As.a(centre.specialist())
                .run(() -> slips.notTaken(
                        slips.look(gone).seen(),
                        new NotTaken(NotTaken.Reason.DID_NOT_COME, TestClock.USUAL.toLocalDate(), null)));
        inBoth(code(gone), "slip-over");
    }

    private void inBoth(String code, String name) {
        for (var language : List.of("ru", "kk")) {
            open("slip/" + code + "?lang=" + language);
            assertFits(name + "-" + language);
        }
    }

    @Test
    void tellsWhoComesTooLateAndWhoAsksTooOften(@Autowired Centres centres, @Autowired OnlineSlips online) {
        var centre = centres.create();
        for (var language : List.of("ru", "kk")) {
            var code = code(given.of(centre, Measure.PUBLIC_WORKS).issued().applicationId());
            open("slip/" + code + "/not-taken?lang=" + language);
            page.locator("input[value=DID_NOT_COME]").check();
            page.locator("#field-sender").fill("Касенов Марат");
            online.send(
                    new VerificationCode(code),
                    Reported.NONE.with(new NotTaken(NotTaken.Reason.DID_NOT_COME, TestClock.USUAL.toLocalDate(), null)),
                    new Sender("Сериков Самат", null),
                    List.of());
            page.locator("button").click();
            assertThat(page.locator(".state-bad")).isVisible();
            assertThat(page.locator("#field-sender")).hasValue("Касенов Марат");
            assertFits("slip-late-" + language);

            var address = page.url().replaceAll("/slip/.*", "/slip/" + code);
            for (var times = 0; times < 60; times++) {
                page.context().request().get(address);
            }
            open("slip/" + code + "?lang=" + language);
            assertThat(page.locator("main")).containsText("минут");
            assertFits("slip-too-often-" + language);
        }
    }

    private String code(long application) {
        var asked = database.sql("""
                        select code from slip_code join referral on document_code = verification_code
                        where application_id = ? order by referral.id limit 1""");
        return asked.param(application).query(String.class).single();
    }
}
