package kz.zholdama.decision;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.signing.browser.SignatureProofs;
import kz.zholdama.signing.national.standin.PinDialog;
import kz.zholdama.signing.national.standin.StandIn;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.NationalKeys;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director signs by NCALayer, in a browser that speaks with the stand-in over a real WebSocket. */
class NcaLayerE2E extends Browser {

    @Autowired
    private GivenCases given;

    @Autowired
    private Cases cases;

    @Autowired
    private StandIn standIn;

    @Autowired
    private NationalKeys nationalKeys;

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private SignatureProofs proofs;

    @Autowired
    private JdbcClient database;

    private Centre centre;

    @BeforeEach
    void openACentre(@Autowired Centres centres) {
        centre = nationalKeys.numbered(centres.create());
        standIn.signWith(nationalKeys.of(centre, centre.director()));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private CaseFile awaiting() {
        return given.of(centre, Measure.PUBLIC_WORKS).awaitingReferral();
    }

    private ApplicationStatus status(CaseFile file) {
        return As.a(centre.director())
                .call(() -> cases.open(file.id()))
                .application()
                .status();
    }

    private StoredDocument referral(CaseFile file) {
        return As.a(centre.director())
                .call(() -> cases.open(file.id()))
                .documents()
                .getLast();
    }

    private long frozen() {
        return database.sql("select count(*) from frozen_document where centre_id = ?")
                .param(centre.id())
                .query(Long.class)
                .single();
    }

    @Test
    void signsOneDocumentWithoutAKeyOfTheCentre() {
        var file = awaiting();
        signIn(centre.director());
        open("desk");
        assertThat(page.locator(".pdf-frame")).isVisible();
        assertFits("desk-ncalayer");
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("Подписано документов: 1")).isVisible();

        assertThat(status(file)).isEqualTo(ApplicationStatus.ISSUED);
        var document = referral(file);
        var kept = archive.beside(document).orElseThrow();
        assertThat(proofs.again(document.id(), kept.content(), kept.signature())
                        .orElseThrow()
                        .isProved())
                .isTrue();
        goOn("cases/" + file.id());
        assertThat(page.getByText("Файл подписи (CMS)")).isVisible();
        assertAccessible();
        assertThat(fetched("documents/" + document.id() + ".p7s")).isEqualTo(kept.signature());
        assertThat(fetched("documents/" + document.id())).isEqualTo(kept.content());
        page.navigate(URI.create(page.url())
                .resolve("/verify/" + document.code().value() + "?lang=kk")
                .toString());
        assertThat(page.getByText("ҚР ҰКО электрондық цифрлық қолтаңбасы")).isVisible();
        assertThat(page.getByText("Дұрыс: сақталған дәлелдемелер бойынша қазір тексерілді"))
                .isVisible();
        assertAccessible();
    }

    /** In the place of the mark, which nobody could draw into what is signed. */
    @Test
    void printsThatItIsSignedApart() throws IOException {
        var file = awaiting();
        signIn(centre.director());
        open("desk");
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("Подписано документов: 1")).isVisible();
        try (var pdf =
                Loader.loadPDF(archive.beside(referral(file)).orElseThrow().content())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Подписано электронной цифровой подписью (НУЦ РК).");
            assertThat(pdf.getSignatureFields()).isEmpty();
        }
    }

    private byte[] fetched(String path) {
        var answer = page.context()
                .request()
                .get(URI.create(page.url()).resolve("/" + path).toString());
        assertThat(answer).isOK();
        return answer.body();
    }

    @Test
    void signsManyWithOneDialogAndIssuesTheOthersWhereOneIsWrong() {
        var files = List.of(awaiting(), awaiting(), awaiting());
        var asked = new CopyOnWriteArrayList<Integer>();
        var key = nationalKeys.of(centre, centre.director());
        standIn.dialog(documents -> {
            asked.add(documents.size());
            var others = new ArrayList<>(documents);
            others.set(1, "something else".getBytes(StandardCharsets.UTF_8));
            return standIn.signed(key, others);
        });
        given.keyed(centre.director());
        signIn(centre.director(), "kk");
        open("desk");
        button("Тізімге (3 ішінен 1)").click();
        button("Барлығын таңдау").click();
        button("Таңдалғандарға қол қою (3)").click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        assertFits("desk-ncalayer-many");
        page.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("NCALayer арқылы қол қою"))
                .click();
        assertThat(page.getByText("NCALayer бұл құжатқа қол қоймаған").first()).isVisible();
        assertAccessible();

        assertThat(asked).containsExactly(3);
        assertThat(files.stream().map(this::status))
                .containsExactlyInAnyOrder(
                        ApplicationStatus.ISSUED, ApplicationStatus.ISSUED, ApplicationStatus.AWAITING_DIRECTOR);
        assertThat(frozen()).isZero();
    }

    /** By the same ways as a decision: what is typed stays when nothing was signed. */
    @Test
    void annulsByAnActThatIsSignedSo() {
        var file = issued();
        standIn.dialog(_ -> new PinDialog.Answer.Cancelled());
        signIn(centre.director(), "kk");
        open("cases/" + file.id());
        button("Қол қойылған шешімнің күшін жою").click();
        var dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog.getByLabel("Күшін жою себебі")).isFocused();
        button("NCALayer арқылы қол қою").click();
        assertThat(dialog.getByText("Бұл өрісті толтырыңыз.").first()).isVisible();
        assertFits("case-annul-ncalayer");
        assertThat(frozen()).isZero();

        dialog.getByLabel("Күшін жою себебі").fill("Жұмыс беруші қате көрсетілген.");
        button("NCALayer арқылы қол қою").click();
        assertThat(dialog.getByText("Қол қою тоқтатылды")).isVisible();
        assertThat(button("NCALayer арқылы қол қою")).isFocused();
        assertThat(dialog.getByLabel("Күшін жою себебі")).hasValue("Жұмыс беруші қате көрсетілген.");
        assertThat(frozen()).isZero();
        assertThat(status(file)).isEqualTo(ApplicationStatus.ISSUED);

        standIn.signWith(nationalKeys.of(centre, centre.director()));
        button("NCALayer арқылы қол қою").click();
        assertThat(dialog).hasCount(0);
        assertThat(page.getByText("күші жойылды").first()).isVisible();
        assertAccessible();
        assertThat(status(file)).isEqualTo(ApplicationStatus.REGISTERED);
        var act = referral(file);
        assertThat(act.kind()).isEqualTo(DocumentKind.ANNULMENT);
        var kept = archive.beside(act).orElseThrow();
        assertThat(proofs.again(act.id(), kept.content(), kept.signature())
                        .orElseThrow()
                        .isProved())
                .isTrue();
    }

    @Test
    void annulsNothingByTheKeyOfAnother() {
        var file = issued();
        standIn.signWith(nationalKeys.of(centre, centre.deputy()));
        signIn(centre.director());
        open("cases/" + file.id());
        button("Аннулировать подписанное решение").click();
        page.getByLabel("Причина аннулирования").fill("Работодатель указан ошибочно.");
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("Документ подписан ключом другого человека").first())
                .isVisible();
        assertThat(page.getByLabel("Причина аннулирования")).hasValue("Работодатель указан ошибочно.");
        assertAccessible();
        assertThat(frozen()).isZero();
        assertThat(status(file)).isEqualTo(ApplicationStatus.ISSUED);
    }

    /** By somebody whose key lies here; the director has none. */
    private CaseFile issued() {
        return given.signed(centre.deputy(), awaiting());
    }

    @Test
    void losesNothingWhenTheDialogIsClosed() {
        var file = awaiting();
        standIn.dialog(_ -> new PinDialog.Answer.Cancelled());
        signIn(centre.director());
        open("desk");
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("Подписание остановлено. Ничего не подписано."))
                .isVisible();
        assertThat(button("Подписать через NCALayer")).isFocused();
        assertFits("desk-ncalayer-cancelled");
        assertThat(frozen()).isZero();
        assertThat(status(file)).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);

        standIn.signWith(nationalKeys.of(centre, centre.director()));
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("Подписано документов: 1")).isVisible();
        assertThat(referral(file).number().orElseThrow()).endsWith("-000001");
    }

    @Test
    void rendersNothingWhileNcaLayerIsNotRunning() {
        awaiting();
        standIn.stop();
        signIn(centre.director(), "kk");
        open("desk");
        button("NCALayer арқылы қол қою").click();
        assertThat(page.getByText("NCALayer жауап бермейді")).isVisible();
        assertFits("desk-ncalayer-not-running");
        assertThat(database.sql(
                                "select count(*) from journal_entry where centre_id = ? and action like 'decision.frozen'")
                        .param(centre.id())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsWhenTheBrowserDoesNotPermitIt() {
        awaiting();
        standIn.stop(); // a page that may not speak with it meets the same
        page.addInitScript("navigator.permissions.query = async () => ({ state: 'denied' })");
        signIn(centre.director());
        open("desk");
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("Браузер не разрешает этой странице обращаться к NCALayer"))
                .isVisible();
        assertThat(frozen()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void tellsWhenItIsGoneOrStoppedByTheDirector(boolean gone) throws Exception {
        awaiting();
        var open = dialogOpen();
        if (gone) {
            standIn.stop();
            assertThat(page.getByText("NCALayer закрылся, не ответив")).isVisible();
        } else {
            button("Не подписывать").click();
            assertThat(page.getByText("Подписание остановлено")).isVisible();
        }
        open.countDown();
        await(() -> assertThat(frozen()).isZero());
    }

    @Test
    void letsGoWhatTheDirectorWalksAwayFrom() throws Exception {
        awaiting();
        var open = dialogOpen();
        goOn("cases");
        await(() -> assertThat(frozen()).isZero());
        open.countDown();
    }

    /** The director has begun, and NCALayer waits for his password until the latch is let go. */
    private CountDownLatch dialogOpen() {
        var open = new CountDownLatch(1);
        standIn.dialog(_ -> {
            try {
                open.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
            return new PinDialog.Answer.Cancelled();
        });
        signIn(centre.director());
        open("desk");
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("Выберите ключ и введите пароль в окне NCALayer"))
                .isVisible();
        assertAccessible();
        assertThat(frozen()).isOne();
        return open;
    }

    @Test
    void saysWhatNcaLayerSays() {
        awaiting();
        standIn.dialog(_ -> new PinDialog.Answer.Failed("KEY_NOT_FOUND", "no key"));
        signIn(centre.director());
        open("desk");
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("NCALayer сообщил об ошибке (KEY_NOT_FOUND)")).isVisible();
        assertThat(frozen()).isZero();
    }

    @Test
    void refusesTheKeyOfAnother() {
        var file = awaiting();
        standIn.signWith(nationalKeys.of(centre, centre.deputy()));
        signIn(centre.director());
        open("desk");
        button("Подписать через NCALayer").click();
        assertThat(page.getByText("Документ подписан ключом другого человека").first())
                .isVisible();
        assertThat(frozen()).isZero();
        assertThat(status(file)).isEqualTo(ApplicationStatus.AWAITING_DIRECTOR);
    }

    @Test
    void saysWhoMendsItWhenTheDirectorHasNoNumber() {
        awaiting();
        given.keyed(centre.director());
        database.sql("update staff_member set iin = null where id = ?")
                .param(centre.director().actor().staffId())
                .update();
        signIn(centre.director());
        open("desk");
        assertThat(page.getByText("В вашей учетной записи нет ИИН")).isVisible();
        assertThat(button("Подписать через NCALayer")).isHidden();
        assertFits("desk-ncalayer-no-iin");
    }

    /** The page may call the server and exactly the address that is configured. */
    @Test
    void letsThePageCallNobodyElse() {
        signIn(centre.director());
        var policy =
                page.navigate(URI.create(opened("desk")).toString()).headers().get("content-security-policy");
        assertThat(policy).contains("connect-src 'self' " + standIn.ncaLayer());
        var refused = page.evaluate("""
                () => new Promise(resolve => {
                    document.addEventListener('securitypolicyviolation', event => resolve(event.blockedURI));
                    fetch('http://127.0.0.1:1/').catch(() => {});
                })""");
        assertThat(refused.toString()).contains("127.0.0.1:1");
    }

    private String opened(String route) {
        open(route);
        return page.url();
    }
}
