package kz.zholdama.referral.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.As;
import kz.zholdama.testing.QrCodes;
import kz.zholdama.testing.ScanFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The slip over HTTP, as a telephone sends it. */
class SlipPagesIT extends OnATelephone {

    @ParameterizedTest
    @FieldSource("kz.zholdama.eligibility.Measure#OF_THE_LAW")
    void asksWhatTheSlipOfTheKindAsksInBothLanguages(Measure measure) throws Exception {
        var code = code(given.of(centre, measure).issued());

        var russian = get("/slip/" + code + "?lang=ru");
        var kazakh = get("/slip/" + code + "?lang=kk");

        assertThat(russian.statusCode()).isEqualTo(200);
        assertThat(russian.body())
                .contains("Уведомление: принят", "Отправить в карьерный центр", "name=\"orderNumber\"")
                .doesNotContain("??", "slip.");
        assertThat(kazakh.body())
                .contains("Хабарлама: қабылданды", "Мансап орталығына жіберу")
                .doesNotContain("??", "slip.");
    }

    @Test
    void takesTheSlipWithAScanAndSaysThatItAwaitsTheCentre() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);

        var answer = post("/slip/" + code + "/slip?lang=ru", EMPLOYED, ScanFiles.jpeg());

        assertSent(answer, code);
        assertThat(get("/slip/" + code + "/sent?lang=ru").body())
                .contains("<h2>Отправлено</h2>")
                .doesNotContain("<button", "уже прислано");
        assertThat(get("/slip/" + code + "?lang=ru").body())
                .contains("Уведомление уже прислано и ждет проверки")
                .doesNotContain("<button");
        assertThat(stored(issued)).isEqualTo(1);
        assertThat(scans(issued)).isEqualTo(1);
        assertSent(post("/slip/" + code + "/slip?lang=ru", EMPLOYED, ScanFiles.jpeg()), code);
        assertThat(stored(issued)).isEqualTo(1);
    }

    @Test
    void saysThatItWasSentOnlyWhileItAwaitsTheCentre() throws Exception {
        var code = code(given.of(centre, Measure.PUBLIC_WORKS).issued());

        assertThat(get("/slip/" + code + "/sent?lang=ru").body())
                .contains("Уведомление: принят", "<button")
                .doesNotContain("<h2>Отправлено</h2>");
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideEachFieldWhatIsWrong() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var typed = new LinkedHashMap<>(EMPLOYED);
        typed.put("orderDate", "31.02.2026");
        typed.put("months", "сколько-то");
        typed.put("sender", "");
        typed.put("position", "Дворник <b>&");
        var code = code(issued);

        var answer = post("/slip/" + code + "/slip?lang=ru", typed, null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Не отправлено",
                        "Дата приказа: Такого дня нет: проверьте число и месяц",
                        "Срок, месяцев: Введите целое число",
                        "(фамилия, имя, отчество): Заполните поле",
                        "value=\"31.02.2026\"",
                        "value=\"сколько-то\"",
                        "value=\"Дворник &lt;b&gt;&amp;\"",
                        "href=\"/slip/" + code + "/slip?lang=kk\"");
        assertThat(stored(issued)).isZero();
    }

    @Test
    void theQrCodeOnThePaperLeadsToThePageOfItsSlip(@Autowired DocumentArchive archive) throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var pdf = As.a(centre.specialist())
                .call(() -> archive.content(
                        slips.look(issued.applicationId()).referral().documentId()));

        assertThat(QrCodes.of(pdf))
                .filteredOn(one -> one.contains("/slip/"))
                .singleElement(STRING)
                .endsWith("/slip/" + code(issued));
    }

    @Test
    void namesTheDestinationInTheLanguageOfWhoReads() throws Exception {
        var code = code(given.of(centre, Measure.RESETTLEMENT).issued());

        assertThat(get("/slip/" + code + "?lang=ru").body()).contains("<dd>Павлодарская область");
        assertThat(get("/slip/" + code + "?lang=kk").body()).contains("<dd>Павлодар облысы");
    }

    @Test
    void asksWhatIsAskedNowWhereAnotherAnswerIsWanted() throws Exception {
        var code = code(given.of(centre, Measure.PUBLIC_WORKS).issued());
        for (var wanted : List.of("left", "nothing")) {
            var answer = get("/slip/" + code + "/" + wanted + "?lang=ru");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Уведомление: принят", "<button");
        }
    }

    @Test
    void tellsWhoSendsWhatIsNotAskedWhatIs() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        var wrong = Map.of("orderDate", "31.02.2026");
        var notAsked = post("/slip/" + code + "/left?lang=ru", Map.of("leftOn", "2026-03-02"), null);
        assertThat(notAsked.statusCode()).isEqualTo(409);
        assertThat(notAsked.body()).contains("не принято", "ждут корешок", "value=\"2026-03-02\"");

        post("/slip/" + code + "/slip?lang=ru", EMPLOYED, null);
        var late = post("/slip/" + code + "/slip?lang=ru", wrong, null);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Раньше вашего пришло другое", "href=\"/slip/" + code + "?lang=kk\"");
        assertThat(stored(issued)).isEqualTo(1);
    }

    @Test
    void takesThatNobodyCame() throws Exception {
        var issued = given.of(centre, Measure.TRAINING_IN_ORGANISATION).issued();
        var code = code(issued);
        assertThat(get("/slip/" + code + "/not-taken?lang=kk").body())
                .contains("Келмеді немесе қабылданбады", "value=\"DID_NOT_COME\"");

        assertThat(post(
                                "/slip/" + code + "/not-taken?lang=kk",
                                Map.of("reason", "DID_NOT_COME", "sender", "Касенов Марат"),
                                null)
                        .statusCode())
                .isEqualTo(303);

        assertThat(stored(issued)).isEqualTo(1);
    }
}
