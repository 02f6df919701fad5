package kz.zholdama.channel.callbacks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.TestSignatures;
import kz.zholdama.channel.accounts.ChannelAccount;
import kz.zholdama.channel.accounts.ChannelAccounts;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.NationalKeys;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole way of an application, as whoever shows the demo goes it from the page that plays the Portal. */
class PortalE2E extends Browser {

    private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.of(2026, 3, 20, 18, 31);
    private static final LocalDateTime NEXT_WORKING_DAY = LocalDateTime.of(2026, 3, 26, 10, 0);

    @Autowired
    private TestSignatures signatures;

    @Autowired
    @Qualifier("nationalApplicants")
    private ApplicantSignatures national;

    @Autowired
    private NationalKeys nationalKeys;

    @Autowired
    private ChannelAccounts accounts;

    @Autowired
    private Callbacks callbacks;

    @Autowired
    private CallbackSender sender;

    @Autowired
    private Centres centres;

    @Autowired
    private Settlements settlements;

    @Autowired
    private GivenCases given;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    private Centre centre;
    private String language;

    @BeforeEach
    void signaturesAreLookedAt() {
        signatures.lookAt(national);
        clock.set(FRIDAY_EVENING);
    }

    @AfterEach
    void asBefore() {
        signatures.lookAt(null);
        clock.reset();
        database.sql("update channel_callback set off_at = coalesce(off_at, utc_timestamp())")
                .update();
    }

    @Test
    void leadsFromTheApplicationToTheSlip() throws Exception {
        centre = nationalKeys.numbered(centres.createIn(village("079876541")));
        openThePortal("ru");
        apply();

        var card = page.locator("article").first();
        assertThat(card).containsText("26.03.2026");
        assertThat(card).containsText("27.03.2026 18:30");
        assertThat(card.locator("li")).hasText(new Pattern[] {Pattern.compile("Подписано ключом ГОСТ.*20.03.2026.*")});
        assertThat(card).containsText("специалист центра");
        assertFits("portal-sent-ru");

        forge();
        sender.send(account());
        assertThat(card.locator("li")).hasCount(2);
        assertThat(card.locator("li").last()).hasText(Pattern.compile("Зарегистрировано .*; оповещение пришло .*"));

        clock.set(NEXT_WORKING_DAY);
        var id = database.sql("select max(id) from application where centre_id = ?")
                .param(centre.id())
                .query(Long.class)
                .single();
        nationalKeys.sign(
                centre, given.of(centre, Measure.PUBLIC_WORKS).filed(id).awaitingReferral());
        sender.send(account());
        assertThat(card.locator("li").last()).hasText(Pattern.compile("Результат подписан .*; оповещение пришло .*"));
        assertThat(card).containsText("заберите результат");

        first("Забрать результат").press("Enter");
        assertThat(card.locator("li").last())
                .containsText("Подпись верна: ТЕСТОВ ТЕСТ, БИН " + nationalKeys.bin(centre));
        assertThat(card).containsText("Направление");
        assertThat(card.getByText("Открыть PDF")).hasAttribute("href", Pattern.compile(".+"));
        assertFits("portal-verified-ru");
        speakKazakh();
        assertThat(page.locator("article").first()).containsText("Қолтаңба дұрыс: ТЕСТОВ ТЕСТ");
        assertFits("portal-verified-kk");

        var slip = page.waitForPopup(() -> page.locator("article")
                .first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Жұмыс беруші үшін"))
                .click());
        assertThat(slip.locator("form").first()).isVisible();
        assertThat(slip).hasURL(Pattern.compile(".*/slip/[2-9A-Z]{16}.*"));
    }

    @Test
    void tellsInTheWordsOfTheApiWhyAnApplicationIsRefused() {
        centre = centres.createIn(village("079876542"));
        openThePortal("kk");
        page.getByText("Басқа адамның кілтімен").click();
        apply();

        var card = page.locator("article").first();
        assertThat(card.getByRole(AriaRole.HEADING)).hasText("Өтініш қабылданбады");
        assertThat(card).containsText("API жауабы: 422");
        assertThat(card.locator("li li")).hasText(new Pattern[] {Pattern.compile("/signature — .+")});
        assertThat(database.sql("select count(*) from application where centre_id = ?")
                        .param(centre.id())
                        .query(Long.class)
                        .single())
                .isZero();
        assertFits("portal-refused-kk");
    }

    @Test
    void learnsOnlyOnceAndAsksForTheRestOnItsOwn() {
        centre = centres.createIn(village("079876543"));
        openThePortal("ru");
        apply();
        var card = page.locator("article").first();

        first("Спросить еще раз").press("Enter");
        assertThat(card.locator("li").last()).hasText(Pattern.compile("Зарегистрировано .*; узнали, спросив"));
        sender.send(account());
        assertThat(card.locator("li").last()).hasText(Pattern.compile("Зарегистрировано .*; оповещение пришло .*"));
        assertThat(card.locator("li")).hasCount(2);
    }

    @Test
    void asksForAnAgeThatPeopleHave() {
        openThePortal("ru");
        page.getByLabel("Сколько лет заявителю").fill("3");
        button("Подать с подписью ГОСТ").press("Enter");

        assertThat(page.getByText("Укажите возраст от 14 до 99 лет").first()).isVisible();
    }

    private long village(String kato) {
        return As.a(Centres.administrator())
                .call(() -> settlements
                        .add(new Settlement(null, kato, "с. Портальное " + kato, null, null, null, null, null))
                        .id());
    }

    private void openThePortal(String spoken) {
        language = spoken;
        signIn(centres.nationalAdministrator(), spoken);
        open("portal");
        database.sql("update channel_callback set off_at = null, next_at = null where account_id = ?")
                .param(account())
                .update(); // tests of callbacks switch off all of them
    }

    private void apply() {
        var kazakh = language.equals("kk");
        pick(kazakh ? "Шара" : "Мера", kazakh ? "Қоғамдық жұмыстар" : "Общественные работы");
        pick(
                kazakh ? "Мына орталық тұрған қалада тұрады" : "Живет в городе, где находится",
                centre.centre().names().in(kazakh ? Texts.KAZAKH : Texts.RUSSIAN));
        button(kazakh ? "МЕМСТ қолтаңбасымен беру" : "Подать с подписью ГОСТ").press("Enter");
        assertThat(page.locator("article").first().locator("li").first()).isVisible();
        settle();
    }

    private void pick(String field, String value) {
        var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(field));
        box.fill(value);
        assertThat(page.locator("vaadin-combo-box-item")
                        .getByText(value, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        box.press("Enter");
        settle();
    }

    /** Somebody else says that the result is signed. */
    private void forge() throws Exception {
        var body =
                "{\"events\":[{\"id\":1,\"cursor\":1,\"number\":\"X\",\"externalId\":\"forged\",\"event\":\"ISSUED\","
                        + "\"at\":\"2026-03-20T14:05:00Z\"}],\"cursor\":1,\"more\":false}";
        var signature = CallbackSignature.of(
                List.of("zhc_not-the-secret"), clock.instant(), body.getBytes(StandardCharsets.UTF_8));
        var address = As.a(Centres.administrator())
                .call(() -> callbacks.of(account()).orElseThrow().address());
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header(CallbackSignature.HEADER, signature)
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.discarding());
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        open("portal");
        assertThat(page.locator("article").first().locator("li")).hasCount(1);
    }

    private long account() {
        return As.a(Centres.administrator())
                .call(() -> accounts.all().stream()
                        .filter(one -> one.name().equals("Портал (имитация)"))
                        .map(ChannelAccount::id)
                        .findFirst()
                        .orElseThrow());
    }

    private Locator first(String text) {
        return button(text).first();
    }

    private Locator button(String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }
}
