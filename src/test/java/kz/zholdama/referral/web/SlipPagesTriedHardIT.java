package kz.zholdama.referral.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.As;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.GivenCases.Issued;
import kz.zholdama.testing.MultipartForm;
import kz.zholdama.testing.ScanFiles;
import kz.zholdama.testing.Slow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The slip sent by many at once, too large, hostile, cut off, guessed: nothing lost, nothing doubled, a message each. */
@Slow
class SlipPagesTriedHardIT extends OnATelephone {

    @Test
    void ofManyAtOnceOneIsTakenAndTheOthersAreToldThatTheirsIsNot() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);

        var answers = atOnce(
                10, each -> post("/slip/" + code + "/slip?lang=ru", ordered(each + "-к"), ScanFiles.png(20 + each)));

        assertThat(answers).filteredOn(one -> one.statusCode() == 303).hasSize(1);
        assertThat(answers)
                .filteredOn(one -> one.statusCode() == 409)
                .hasSize(9)
                .allSatisfy(one -> assertThat(one.body())
                        .contains(
                                "Ваше уведомление не принято",
                                "Раньше вашего пришло другое",
                                centre.centre().phone())
                        .containsPattern("value=\"\\d-к\"")
                        .doesNotContain("<h2>Отправлено</h2>", "<button"));
        assertThat(stored(issued)).isEqualTo(1);
        assertThat(scans(issued)).isEqualTo(1);
    }

    @Test
    void theSameFromManyAtOnceIsSentForEach() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);

        assertThat(atOnce(5, _ -> post("/slip/" + code + "/slip?lang=ru", EMPLOYED, ScanFiles.jpeg())))
                .allSatisfy(one -> assertSent(one, code));

        assertThat(stored(issued)).isEqualTo(1);
        assertThat(scans(issued)).isEqualTo(1);
    }

    private interface Sending {

        HttpResponse<String> send(int number) throws IOException, InterruptedException;
    }

    private static List<HttpResponse<String>> atOnce(int times, Sending sending) throws Exception {
        var start = new CountDownLatch(1);
        try (var all = Executors.newFixedThreadPool(times)) {
            var answers = IntStream.range(0, times)
                    .mapToObj(each -> all.submit(() -> {
                        start.await();
                        return sending.send(each);
                    }))
                    .toList();
            start.countDown();
            var told = new ArrayList<HttpResponse<String>>();
            for (var answer : answers) {
                told.add(answer.get());
            }
            return told;
        }
    }

    private static Map<String, String> ordered(String number) {
        var typed = new LinkedHashMap<>(EMPLOYED);
        typed.put("orderNumber", number);
        return typed;
    }

    @Test
    void aScanThatWasForgottenIsNotLostSilently() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        assertSent(post("/slip/" + code + "/slip?lang=ru", EMPLOYED, null), code);

        var again = post("/slip/" + code + "/slip?lang=ru", EMPLOYED, ScanFiles.jpeg());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Файл нигде не сохранен");
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

        try (var files = Files.list(HOSTILE)) {
            for (var file : files.filter(each -> !each.endsWith("ok.pdf")).toList()) {
                var answer = post("/slip/" + code + "/slip?lang=ru", EMPLOYED, Files.readAllBytes(file));
                assertThat(answer.statusCode()).as("%s", file).isEqualTo(422);
                assertThat(answer.body())
                        .as("%s", file)
                        .containsPattern("id=\"scan-wrong\">[А-ЯA-Z][^<]+<")
                        .doesNotContain("??", "scan.error");
            }
        }

        assertThat(stored(issued)).isZero();
        assertSent(
                post("/slip/" + code + "/slip?lang=ru", EMPLOYED, Files.readAllBytes(HOSTILE.resolve("ok.pdf"))), code);
    }

    /** The answer is there before any of it is sent. */
    @Test
    void whatIsNotTakenAnywayIsNotReadFirst() throws Exception {
        var form = new MultipartForm().contentType();
        assertThat(telephone.announce("/slip/ABCDABCDABCDABCD/slip?lang=ru", form, 45 * MEGABYTE))
                .startsWith("HTTP/1.1 404")
                .contains("Такого кода нет");

        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        var code = code(issued);
        assertThat(telephone.announce("/slip/" + code + "/slip?lang=ru", form, 60 * MEGABYTE))
                .startsWith("HTTP/1.1 413")
                .contains(
                        "файл слишком большой",
                        "Файл больше",
                        "id=\"scan\"",
                        "href=\"/slip/" + code + "/slip?lang=kk\"");

        for (var each = 0; each < 60; each++) {
            get("/slip/" + code);
        }
        assertThat(telephone.announce("/slip/" + code + "/slip?lang=ru", form, 45 * MEGABYTE))
                .startsWith("HTTP/1.1 429");
    }

    @ParameterizedTest
    @CsvSource({
        "/slip?lang=ru, application/x-www-form-urlencoded, code=%FF, 400",
        "/slip?lang=ru, multipart/form-data; boundary=x, --x--, 415",
        "/slip/ABCDABCDABCDABCD/slip?lang=ru, application/x-www-form-urlencoded, sender=x, 415"
    })
    void aFormThatIsNoneIsTurnedAway(String address, String type, String body, int status) throws Exception {
        var answer = telephone.send(telephone
                .request(address)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("<html lang=\"ru\">");
    }

    @Test
    void aLongCodeIsShownAgainInShortAndWithoutWhatIsNoText() throws Exception {
        var answer = telephone.send(telephone
                .request("/slip?lang=ru")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=AB%00C" + "D".repeat(1_900_000))));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .hasSizeLessThan(10_000)
                .contains("value=\"ABCD")
                .doesNotContain("\0");
    }

    @Test
    void theSlipOfAReplacedReferralSaysSoAndTakesNothing(@Autowired Annulments annulments) throws Exception {
        var file = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        var issued = new Issued(file.id(), file.application().applicantId(), "");
        var code = code(issued);
        var first = id(issued);
        As.a(given.keyed(centre.deputy()))
                .run(() -> annulments.annul(GivenCases.order(file), "Ошибка", GivenCases.PIN.clone()));
        given.of(centre, Measure.PUBLIC_WORKS).filed(file.id()).signedReferral();

        assertThat(get("/slip/" + code + "?lang=ru").body())
                .contains("заменено другим")
                .doesNotContain("<button");
        assertThat(post("/slip/" + code + "/slip?lang=ru", EMPLOYED, null))
                .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(409))
                .satisfies(answer -> assertThat(answer.body()).contains("не принято", "заменено другим"));
        assertThat(database.sql("select count(*) from sent_slip where referral_id = ?")
                        .param(first)
                        .query(Integer.class)
                        .single())
                .isZero();
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
}
