package kz.zholdama.verification;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.annulment.Annulments;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.signing.ForeignSigned;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.MultipartForm;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.Telephone;
import kz.zholdama.testing.ZholdamaTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.result.MockMvcResultMatchers;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The public check over HTTP, as a telephone asks. */
@ZholdamaTest
class VerificationIT {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private Annulments annulments;

    @Autowired
    private GivenCases given;

    private Centre centre;
    private Telephone telephone;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = centres.create();
        telephone = new Telephone(application);
    }

    /** Whatever was asked and answered: 200 telephones are 200 requests and not one session more. */
    @AfterEach
    void noSessionWasBegun() {
        assertThat(telephone.sessionsBegun()).isZero();
    }

    @Test
    void tellsOfADocumentInForceWhatItsPaperTellsAndOfThePersonTheInitials() throws Exception {
        var file = given.of(centre, Measure.SILVER_AGE).signedReferral();
        var referral = document(file, DocumentKind.REFERRAL);
        var name = file.application().content().applicant().name();

        var answer = get("/verify/" + referral.code().value() + "?lang=ru");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains(
                        "Документ подлинный и действует",
                        "Направление",
                        referral.number().orElseThrow(),
                        "02.03.2026",
                        centre.centre().nameRu(),
                        name.initials(),
                        centre.director().actor().name(),
                        centre.director().actor().position())
                .doesNotContain(name.last(), name.first())
                .doesNotContain(file.application().content().applicant().iin().value());
    }

    @Test
    void tellsOfAnAnnulledOneAndOfTheOneInItsPlace() throws Exception {
        var file = given.of(centre, Measure.SILVER_AGE).signedReferral();
        var first = document(file, DocumentKind.REFERRAL);
        var act = As.a(given.keyed(centre.deputy()))
                .call(() -> annulments.annul(GivenCases.order(file), "Неверный срок.", GivenCases.PIN.clone()));

        assertThat(get("/verify/" + first.code().printed() + "?lang=ru").body())
                .contains("Документ аннулирован", "Аннулирован", "02.03.2026");
        assertThat(get("/verify/" + act.code().value() + "?lang=kk").body())
                .contains("Құжат түпнұсқа және күшінде", "Күшін жою туралы акт");

        given.of(centre, Measure.SILVER_AGE).filed(file.id()).signedReferral();

        assertThat(get("/verify/" + first.code().value() + "?lang=ru").body())
                .contains("Документ заменен", "Заменен другим документом");
    }

    @Test
    void findsADocumentByItsCodeHoweverItIsTyped() throws Exception {
        var filed = given.of(centre, Measure.SILVER_AGE).registered();
        var application = As.a(centre.specialist())
                .call(() -> archive.ofApplication(filed.applicationId()))
                .getFirst();
        var typed = " " + application.code().printed().toLowerCase(Locale.ROOT).replace('-', ' ');

        var answer = post("/verify?lang=kk", "code=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(303);
        var location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).endsWith("/verify/" + application.code().value() + "?lang=kk");
        assertThat(get(URI.create(location).getPath() + "?lang=kk").body()).contains("Өтініш");
    }

    @Test
    void saysWhatIsWrongWithWhatIsNoCodeAndKeepsWhatWasTyped() throws Exception {
        var answer = post("/verify?lang=ru", "code=ABC%22%3E%3Cb%3E");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Это не код проверки", "ABC&quot;&gt;&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(get("/verify/ABC?lang=ru").body()).contains("Это не код проверки");
    }

    @Test
    void saysThatThereIsNoSuchDocument() throws Exception {
        var answer = get("/verify/" + archive.newCode().value() + "?lang=ru");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Документа с таким кодом нет");
    }

    @Test
    void recognisesADocumentThatWasSentByItsBytes() throws Exception {
        var file = given.of(centre, Measure.SILVER_AGE).signedReferral();
        var referral = document(file, DocumentKind.REFERRAL);

        assertThat(send("referral.pdf", content(referral)).body())
                .contains("Документ подлинный и действует", referral.number().orElseThrow());
    }

    @Test
    void tellsWhatBecameOfADocumentOnTheWay() throws Exception {
        var file = given.of(centre, Measure.SILVER_AGE).signedReferral();
        var referral = document(file, DocumentKind.REFERRAL);
        var content = content(referral);

        var appended = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(content)) { // as an honest program adds a note, or a forger a page
            pdf.addPage(new PDPage());
            pdf.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            pdf.getPages().getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(appended);
        }
        assertThat(send("appended.pdf", appended.toByteArray()).body())
                .contains("К документу что-то добавлено", referral.number().orElseThrow(), "Действует");

        assertThat(send("tail.pdf", Arrays.copyOf(content, content.length + 1)).body())
                .contains("К документу что-то добавлено");

        var altered = content.clone();
        altered[content.length / 3] ^= 1;
        assertThat(send("altered.pdf", altered).body())
                .contains("Документ изменен")
                .doesNotContain(referral.number().orElseThrow());

        assertThat(send("foreign.pdf", ForeignSigned.pdf()).body()).contains("Подписан не карьерным центром");
    }

    @Test
    void tellsOfAnnulmentAlsoByTheFile() throws Exception {
        var file = given.of(centre, Measure.SILVER_AGE).signedReferral();
        var content = content(document(file, DocumentKind.REFERRAL));
        As.a(given.keyed(centre.deputy()))
                .run(() -> annulments.annul(GivenCases.order(file), "Неверный срок.", GivenCases.PIN.clone()));

        assertThat(send("annulled.pdf", content).body()).contains("Документ аннулирован");
    }

    /** One message each, and nothing of the file in it. */
    @Slow
    @Test
    void tellsOfEachHostileFileThatItIsNoneOfOurs() throws Exception {
        try (var files = Files.list(Path.of("src/test/resources/hostile"))) {
            for (var file : files.toList()) {
                var answer = send("<b>" + file.getFileName(), Files.readAllBytes(file));
                assertThat(answer.statusCode()).as("%s", file).isEqualTo(200);
                assertThat(answer.body())
                        .as("%s", file)
                        .containsPattern("Такого документа нет|Файл защищен паролем|Это не файл PDF")
                        .doesNotContain("<b>", file.getFileName().toString());
            }
        }
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNone() throws Exception {
        assertThat(send("", new byte[0]).body()).contains("Выберите файл.");
        assertThat(telephone
                        .post("/verify/document?lang=kk", new MultipartForm().with("code", "ABC"))
                        .body())
                .contains("Файлды таңдаңыз.");
        assertThat(post("/verify/document", "file=ABC").statusCode()).isEqualTo(415);
    }

    @Slow
    @ParameterizedTest
    @ValueSource(ints = {10, 40})
    void tellsOnThePageThatAFileIsTooLarge(int megabytes) throws Exception {
        var answer = send("photo.jpg", new byte[megabytes * 1024 * 1024 + 1]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Файл больше 10 МБ", "id=\"file\"");
    }

    /** The telephone leaves the net in the middle of a file. */
    @Test
    void goesOnWhenAConnectionIsCut() throws Exception {
        telephone
                .sendHalf("/verify/document", new MultipartForm().with("file", "cut.pdf", new byte[100_000]))
                .close();

        assertThat(get("/verify").statusCode()).isEqualTo(200);
    }

    @Test
    void stopsWhoGuesses() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        var file = given.of(centre, Measure.SILVER_AGE).signedReferral();
        var good = document(file, DocumentKind.REFERRAL).code().value();
        for (var guess = 0; guess < 30; guess++) {
            mvc.perform(from("203.0.113.30", archive.newCode().value()))
                    .andExpect(MockMvcResultMatchers.status().isNotFound());
        }

        mvc.perform(from("203.0.113.30", good))
                .andExpect(MockMvcResultMatchers.status().isTooManyRequests())
                .andExpect(MockMvcResultMatchers.header().exists("Retry-After"))
                .andExpect(MockMvcResultMatchers.content()
                        .string(Matchers.allOf(
                                Matchers.containsString("Слишком много попыток"),
                                Matchers.containsString("Тым көп әрекет жасалды"))));
        mvc.perform(from("203.0.113.31", good))
                .andExpect(MockMvcResultMatchers.status().isOk());
    }

    private static RequestBuilder from(String address, String code) {
        return MockMvcRequestBuilders.get("/verify/" + code)
                .accept(MediaType.TEXT_HTML)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "/verify?lang=kk, -, ru, kk", // what is asked for by the address
                "/verify, language=kk, ru, kk", // what the screens were last used in
                "/verify, -, 'kk-KZ,kk;q=0.9,ru;q=0.8', kk",
                "/verify, -, 'en-GB,en;q=0.9,kk;q=0.8', kk",
                "/verify, -, en, ru",
                "/verify?lang=xx, -, en, ru"
            })
    void speaksTheLanguageOfWhoAsks(String address, String cookie, String accepted, String spoken) throws Exception {
        var request = telephone.request(address).header("Accept-Language", accepted);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }

        var answer = telephone.send(request);

        assertThat(answer.body()).contains("<html lang=\"" + spoken + "\">");
        assertThat(answer.headers().firstValue("Content-Language")).contains(spoken);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /verify, 200",
        "GET, /verify/, 404",
        "GET, /verify/a/b, 404",
        "GET, /verify/document, 404",
        "PUT, /verify, 405",
        "POST, /verify/ABCD, 405"
    })
    void answersPlainlyWithoutScriptSessionOrCookie(String method, String address, int status) throws Exception {
        var answer = telephone.send(telephone.request(address).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'")
                .contains("form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.body()).contains("</html>").doesNotContain("<script", "style=", "<a href=\"/\"");
    }

    @Slow
    @Test
    void answersTwoHundredTelephonesAtOnce() throws Exception {
        assertThat(telephone.getAtOnce(Collections.nCopies(200, "/verify?lang=kk")))
                .containsOnly(200);
    }

    @Test
    void isFoundWithItsStylesByWhoHasNoSession() throws Exception {
        for (var file : new String[] {"/styles/public.css", "/styles/colours.css", "/images/icon.svg"}) {
            assertThat(get(file).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void whatBrowsersAskForByThemselvesBeginsNoSession() throws Exception {
        assertThat(get("/robots.txt").body()).contains("Disallow: /");
        var icon = get("/favicon.ico");
        assertThat(icon.statusCode()).isEqualTo(302);
        assertThat(icon.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/images/icon.svg"));
    }

    /** The request is to blame, and nobody need look for it in the log. */
    @Test
    void turnsAwayWhatIsNoForm() throws Exception {
        var log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var logged = new ListAppender<ILoggingEvent>();
        logged.start();
        log.addAppender(logged);
        try {
            assertThat(post("/verify?lang=ru", "code=%ZZ"))
                    .satisfies(answer -> assertThat(answer.statusCode()).isEqualTo(400))
                    .satisfies(answer -> assertThat(answer.body())
                            .contains("Сервер не понял запрос", "Сервер сұрауды түсінбеді", "href=\"/verify\""));
            assertThat(post("/verify?lang=ru", "code=%C3%28").statusCode()).isEqualTo(400);
            assertThat(telephone.announce("/verify?lang=ru", "application/x-www-form-urlencoded", 3 * 1024 * 1024))
                    .startsWith("HTTP/1.1 413")
                    .contains("слишком большой");
            assertThat(telephone
                            .post("/verify?lang=ru", new MultipartForm().with("code", "ABC"))
                            .statusCode())
                    .isEqualTo(415);
        } finally {
            log.detachAppender(logged);
        }
        assertThat(logged.list).filteredOn(one -> one.getLevel() == Level.ERROR).isEmpty();
    }

    @Test
    void refusesAFormOfAnotherSite() throws Exception {
        var answer = telephone.send(telephone
                .request("/verify")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=ABCD")));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private StoredDocument document(CaseFile file, DocumentKind kind) {
        return file.documents().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private byte[] content(StoredDocument document) {
        return As.a(centre.specialist()).call(() -> archive.content(document.id()));
    }

    private HttpResponse<String> send(String name, byte[] content) throws IOException, InterruptedException {
        return telephone.post("/verify/document?lang=ru", new MultipartForm().with("file", name, content));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return telephone.get(address);
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return telephone.send(telephone
                .request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
