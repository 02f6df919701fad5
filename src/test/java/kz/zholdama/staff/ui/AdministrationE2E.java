package kz.zholdama.staff.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.regulation.entering.DayChange;
import kz.zholdama.regulation.entering.WorkingDays;
import kz.zholdama.staff.Invitations;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.WalkedThrough;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A walk through the administrator's screens in a real browser, at one width in Russian and at the other in Kazakh, checked
 * by axe.
 */
class AdministrationE2E extends Browser {

    /** Screens with much text, where another language has the most to change. */
    private static final Set<String> WORDY = Set.of("staff-account", "setting", "centre");

    @Autowired
    private Invitations invitations;

    @Autowired
    private StaffDirectory staff;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Occupations occupations;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    private Centres.Centre centre;
    private StaffPrincipal administrator;

    @BeforeEach
    void prepare() {
        centre = centres.create();
        administrator = centres.national(Role.ADMINISTRATOR, Centres.administrator());
    }

    /** Addresses by the name of their picture. */
    private Map<String, String> screens() {
        var occupation = As.a(Centres.administrator()).call(() -> {
            var code = String.valueOf(System.nanoTime() % 9_000_000 + 1_000_000);
            return occupations.add(new Occupation(
                    null, code.substring(0, 4) + "-" + code.substring(4, 6), "Повар-кондитер", "Аспаз-кондитер"));
        });
        var screens = new LinkedHashMap<String, String>();
        screens.put(
                "staff-account",
                "staff?centre=" + centre.id() + "&id="
                        + centre.director().actor().staffId());
        screens.put("editions", "rule-editions");
        screens.put("edition", "rule-editions/new");
        screens.put("settings", "settings");
        screens.put("setting", "settings?setting=APPEAL_TEXT");
        for (var kind : List.of("DRAFT_DAYS", "RECEIVING_REGIONS", "HEARING", "CENTRES")) {
            screens.put("setting-" + kind, "settings?setting=" + kind);
        }
        screens.put("profile", "profile");
        screens.put("centre", "directories/centres?id=" + centre.id());
        screens.put("occupation", "directories/occupations?q=аспаз&id=" + occupation.id());
        return screens;
    }

    @WalkedThrough
    @Test
    void walksThroughTheScreensInRussian() {
        signIn(administrator);
        open("");
        screens().forEach((name, address) -> look(address, name + "-ru"));

        goOn("staff");
        button("Пригласить сотрудника").click();
        check("staff-invitation-ru");
        button("Создать и получить ссылку").click();
        refused();
        open("profile");
        button("Сменить пароль").click();
        refused();

        goOn("directories/centres?id=" + centre.id());
        button("Вывести из употребления").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Учетных записей не в архиве: 4");
        check("centre-still-works-ru");
        open(screens().get("occupation"));
        button("Удалить").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Повар-кондитер");
        check("delete-ru");
        open("calendar?year=2069");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(
                        new FilePayload("days.csv", "text/csv", "2069-13-44;x".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("vaadin-dialog[opened] h2")).isVisible();
        check("calendar-file-ru");
    }

    @WalkedThrough
    @Test
    void isAccessibleOnTheWayToANewEdition() {
        signIn(administrator);
        open("rule-editions/new");
        button("Добавить программу").click();
        refused();
        button("Проверить и сохранить").click();
        refused();
        var name = "Редакция " + System.nanoTime();
        field("Название").fill(name);
        page.getByLabel("Действует с").fill("01.01.2150"); // after those of other tests: the first of the list
        field("Основание").fill("Постановление № 1");
        button("Проверить и сохранить").click();
        assertThat(page.locator("vaadin-dialog[opened] h2")).isVisible();
        check("edition-confirm-ru");
        assertThat(button("Сохранить")).isFocused();
        page.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Сохранить"))
                .click();
        button("Отозвать").first().click();
        var question = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).containsText("Отозвать редакцию " + name);
        check("edition-withdraw-ru");
        question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Отозвать"))
                .click();
        assertThat(page.getByText("Редакция отозвана")).isVisible();
    }

    private void refused() {
        assertThat(page.locator("[invalid]").first()).isVisible();
        assertAccessible();
    }

    @Test
    void takesACorrectionOfTheCalendarBack() {
        var day = LocalDate.of(2069, 3, 14);
        As.a(Centres.administrator())
                .run(() -> workingDays.apply(
                        List.of(new DayChange.Corrected(day, false, "Перенос на 18 марта")), workingDays.mark()));
        signIn(administrator);
        open("calendar?year=2069");
        page.locator("button.year-day[data-day='" + day + "']").click();
        page.getByText("Что меняли в этом дне").click();
        assertThat(page.getByText("стал выходным: Перенос на 18 марта")).isVisible();
        check("calendar-day-ru");
        field("Причина").fill("Внесено по ошибке");
        page.keyboard().press("Tab");
        button("Вернуть официальный").click();
        picture("administration-calendar-marked-ru");
        button("Проверить и сохранить").click();
        assertThat(page.getByText("Сроки открытых дел не сдвинутся")).isVisible();
        check("calendar-plan-ru");
        assertThat(button("Сохранить")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByText("Календарь сохранен")).isVisible();
        assertThat(page.locator("button.year-day[data-day='" + day + "']"))
                .hasAttribute("title", "14.03.2069, рабочий день");
    }

    @WalkedThrough
    @Test
    void walksThroughTheScreensInKazakh() {
        signIn(administrator, "kk");
        page.setViewportSize(768, 900);
        open("directories");
        screens().forEach((name, address) -> {
            if (WORDY.contains(name)) {
                look(address, name + "-kk");
            }
        });
        goOn("directories/centres?id=" + centre.id());
        button("Қолданыстан шығару").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("есептік жазбалар: 4");
        check("centre-still-works-kk");
        open("calendar?year=2069");
        page.locator("button.year-day[data-day='2069-05-16']").click();
        assertThat(field("Себебі")).isFocused();
        page.keyboard().type("Ауыстыру");
        page.keyboard().press("Enter");
        button("Тексеріп, сақтау").click();
        assertThat(button("Сақтау")).isFocused();
        check("calendar-plan-kk");
    }

    @Test
    void whoResetsAPasswordLeavesTheRightToSignToASecondAdministrator() {
        var address = "staff?centre=" + centre.id() + "&id="
                + centre.director().actor().staffId();
        signIn(administrator);
        open(address);
        button("Выдать новую ссылку").click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Выдать новую ссылку"))
                .click();
        var link = page.locator("vaadin-dialog[opened] input").inputValue();
        check("staff-link-ru");
        page.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Закрыть"))
                .click();
        awaitFocus("at.closest('.record')"); // the button that was pressed is another now
        assertThat(page.getByText("приостановлена: право подписи возвращает другой администратор"))
                .isVisible();
        button("Разрешить подпись").click();
        assertThat(page.getByText("Право подписи дает другой администратор").first())
                .isVisible();
        check("signing-rests-ru");

        signOut();
        signIn(centres.national(Role.ADMINISTRATOR, Centres.secondAdministrator()));
        open(address);
        button("Разрешить подпись").click();
        assertThat(page.getByText("когда владелец записи задал пароль по ссылке")
                        .first())
                .isVisible();
        check("signing-link-open-ru");

        invitations.setPassword(link.substring(link.lastIndexOf('/') + 1), Centres.PASSWORD);
        goOn(address);
        button("Разрешить подпись").click();
        assertThat(page.getByText("разрешена, ключ еще не создан")).isVisible();
    }

    @Test
    void showsTheJournalToTheAuditorInBothLanguages() {
        signIn(centres.national(Role.AUDITOR, Centres.administrator()));
        open("");
        look("journal", "journal-ru");
        await(() -> Assertions.assertThat(rowsInView()).isGreaterThanOrEqualTo(10));
        intoTheRows();
        page.keyboard().press("Enter");
        assertThat(page.locator(".records-detail h2")).isVisible();
        check("journal-entry-ru");
        button("Проверить целостность").click();
        assertThat(page.locator("vaadin-dialog[opened] h2")).isVisible();
        check("journal-chain-ru");
        look("journal/unusual", "journal-unusual-ru");
        look("staff?centre=" + centre.id() + "&id=" + centre.director().actor().staffId(), "staff-audited-ru");
        var id = given.of(centre, Measure.RESETTLEMENT).issued().applicationId();
        look("cases/" + id, "case-audited-ru");
        speakKazakh();
        page.setViewportSize(768, 900);
        look("cases/" + id, "case-audited-kk");
        look("journal", "journal-kk");
    }

    private int rowsInView() {
        return (int) page.locator("vaadin-grid").evaluate("""
                grid => [...grid.shadowRoot.querySelectorAll('#items tr')].filter(row =>
                    row.offsetHeight > 0 && row.getBoundingClientRect().bottom <= grid.getBoundingClientRect().bottom).length""");
    }

    @Test
    void opensAnAccountByEnterAndAsksBeforeTypingIsDropped() {
        signIn(administrator);
        open("staff?centre=" + centre.id() + "&sort=-username");
        intoTheRows();
        page.keyboard().press("Enter");
        assertThat(field("Имя пользователя")).hasValue(centre.specialist().username());

        field("Должность").fill("Главный специалист");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("не сохранено");
        check("staff-unsaved-ru");
        button("Вернуться к вводу").click();
        assertThat(field("Должность")).hasValue("Главный специалист");

        button("Столбцы").click();
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Последний вход")))
                .isVisible();
        check("staff-columns-ru");
    }

    @Test
    void letsTheInvitedSetHisPassword() {
        var invited = As.a(Centres.administrator())
                .call(() -> staff.invite(new NewAccount(
                        "invited-" + System.nanoTime(),
                        new FullName("Жаңаева", "Әсем", ""),
                        "Специалист",
                        centre.id(),
                        Set.of(Role.SPECIALIST))));
        open("invitation/" + invited.link().token());
        assertThat(page.getByLabel("Новый пароль", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
        check("invitation-ru");
        speakKazakh();
        check("invitation-kk");
        open("invitation/no-such-link");
        check("invitation-bad-kk");
    }

    private void look(String address, String name) {
        goOn(address);
        assertThat(page.locator("h1")).isVisible();
        check(name);
    }

    private void check(String name) {
        picture("administration-" + name);
        assertAccessible();
    }

    private Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    private Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
