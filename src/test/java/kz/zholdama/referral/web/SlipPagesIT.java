package kz.zholdama.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.MultipartForm;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.Telephone;
import kz.zholdama.testing.ZholdamaTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The slip over HTTP, as a telephone sends it. */
@ZholdamaTest
class SlipPagesIT {

    private static final Map<String, String> EMPLOYED = Map.of(
            "orderDate", "2026-03-02",
            "orderNumber", "7-к",
            "position", "Дворник",
            "months", "1",
            "from", "03.03.2026",
            "to", "2026-04-02",
            "orderCopyAttached", "on",
            "sender", "Касенов Марат",
            "senderPhone", "+7 701 000 00 00");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ReturnSlips slips;

    @Autowired
    private JdbcClient database;

    @Autowired
    private GivenCases given;

    private Centre centre;
    private Telephone telephone;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
        telephone = new Telephone(application);
    }

    @AfterEach
    void noSessionWasBegun() {
        assertThat(telephone.sessionsBegun()).isZero();
    }

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

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get("/slip/" + code + "?lang=ru").body())
                .contains("Уведомление уже прислано и ждет проверки")
                .doesNotContain("<button");
        assertThat(stored(issued)).isEqualTo(1);
        assertThat(scans(issued)).isEqualTo(1);
        assertThat(post("/slip/" + code + "/slip?lang=ru", EMPLOYED, ScanFiles.jpeg())
                        .statusCode())
                .isEqualTo(303);
        assertThat(stored(issued)).isEqualTo(1);
    }

    @Test
    void keepsWhatWasTypedAndSaysBesideEachFieldWhatIsWrong() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var typed = new LinkedHashMap<>(EMPLOYED);
        typed.put("orderDate", "31.02.2026");
        typed.put("months", "сколько-то");
        typed.put("sender", "");
        typed.put("position", "Дворник <b>&");

        var answer = post("/slip/" + code(issued) + "/slip?lang=ru", typed, null);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Не отправлено",
                        "Дата приказа: Такого дня нет: проверьте число и месяц",
                        "Срок, месяцев: Введите целое число",
                        "(фамилия, имя, отчество): Заполните поле",
                        "value=\"31.02.2026\"",
                        "value=\"сколько-то\"",
                        "value=\"Дворник &lt;b&gt;&amp;\"");
        assertThat(stored(issued)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 40})
    void aPhotoThatIsTooLargeIsToldAndWhatWasTypedStays(int megabytes) throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var photo = new byte[megabytes * 1024 * 1024];
        System.arraycopy(ScanFiles.jpeg(), 0, photo, 0, ScanFiles.jpeg().length);

        var answer = post("/slip/" + code(issued) + "/slip?lang=ru", EMPLOYED, photo);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Файл больше", "value=\"7-к\"", "value=\"Касенов Марат\"");
        assertThat(stored(issued)).isZero();
    }

    @Test
    void hostileFilesAreToldAndNothingIsKept() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);

        for (var file :
                List.of(ScanFiles.pdf(ScanFiles::script), ScanFiles.pdf(ScanFiles::password), ScanFiles.program())) {
            assertThat(post("/slip/" + code + "/slip?lang=ru", EMPLOYED, file).statusCode())
                    .isEqualTo(422);
        }

        assertThat(stored(issued)).isZero();
    }

    @Test
    void aConnectionCutInTheMiddleLeavesNothing() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);

        try (var cut = telephone.sendHalf("/slip/" + code + "/slip", form(EMPLOYED, ScanFiles.png(200)))) {
            cut.shutdownOutput();
            cut.getInputStream().readAllBytes(); // until the server has done with it
        }

        assertThat(stored(issued)).isZero();
        assertThat(post("/slip/" + code + "/slip?lang=ru", EMPLOYED, ScanFiles.png(200))
                        .statusCode())
                .isEqualTo(303);
        assertThat(stored(issued)).isEqualTo(1);
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
    void leadsBackWhoSendsWhatIsNotAskedAnyMore() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        var wrong = Map.of("orderDate", "31.02.2026");
        assertThat(post("/slip/" + code + "/left?lang=ru", wrong, null).statusCode())
                .isEqualTo(303);

        post("/slip/" + code + "/slip?lang=ru", EMPLOYED, null);
        var answer = post("/slip/" + code + "/slip?lang=ru", wrong, null);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/slip/" + code + "?lang=ru"));
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

    @Test
    void twoHundredTelephonesAtOnceAreEachAnswered() throws Exception {
        var codes = IntStream.range(0, 4)
                .mapToObj(_ -> code(given.of(centre, Measure.PUBLIC_WORKS).issued()))
                .toList();

        assertThat(telephone.getAtOnce(IntStream.range(0, 200)
                        .mapToObj(each -> "/slip/" + codes.get(each % 4) + "?lang=kk")
                        .toList()))
                .containsOnly(200);
    }

    @Test
    void aCodeThatIsAskedForTooOftenWaits() throws Exception {
        var code = code(given.of(centre, Measure.PUBLIC_WORKS).issued());
        for (var each = 0; each < 60; each++) {
            get("/slip/" + code);
        }

        var answer = get("/slip/" + code + "?lang=ru");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void unknownCodesAndForeignSitesAreTurnedAway() throws Exception {
        assertThat(get("/slip/ABCDABCDABCDABCD?lang=ru").statusCode()).isEqualTo(404);
        assertThat(get("/slip/x?lang=ru").body()).contains("Такого кода нет");
        var code = code(given.of(centre, Measure.PUBLIC_WORKS).issued());

        var foreign = telephone.send(form(EMPLOYED, null)
                .post(telephone.request("/slip/" + code + "/slip").header("Sec-Fetch-Site", "cross-site")));

        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    private String code(Issued issued) {
        return database.sql("select slip_code.code from slip_code join referral on verification_code = document_code"
                        + " where referral.id = ?")
                .param(id(issued))
                .query(String.class)
                .single();
    }

    private long id(Issued issued) {
        return As.a(centre.specialist())
                .call(() -> slips.look(issued.applicationId()).referral().id());
    }

    private int stored(Issued issued) {
        return database.sql("select count(*) from sent_slip where referral_id = ?")
                .param(id(issued))
                .query(Integer.class)
                .single();
    }

    private int scans(Issued issued) {
        return database.sql("select count(*) from sent_scan join sent_slip on sent_slip.id = sent_slip_id"
                        + " where referral_id = ?")
                .param(id(issued))
                .query(Integer.class)
                .single();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return telephone.get(path);
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, byte @Nullable [] scan)
            throws IOException, InterruptedException {
        return telephone.post(path, form(fields, scan));
    }

    private static MultipartForm form(Map<String, String> fields, byte @Nullable [] scan) {
        var form = new MultipartForm();
        fields.forEach(form::with);
        return scan == null ? form : form.with("scan", "order.bin", scan);
    }
}
