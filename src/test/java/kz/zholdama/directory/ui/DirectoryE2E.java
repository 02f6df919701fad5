package kz.zholdama.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.person.Bin;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.WalkedThrough;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An administrator at the directories in a real browser: by keyboard, with a file, at two widths, checked by axe. */
class DirectoryE2E extends Browser {

    private static final Path KATO = Path.of("src/test/resources/kato/kato-2022-10-17-abai.csv");

    @Autowired
    private Employers employers;

    @Autowired
    private Centres centres;

    @BeforeEach
    void signInAsAdministrator() {
        signIn(centres.nationalAdministrator());
    }

    @Test
    void worksThroughEmployersByKeyboardAlone() {
        var employer = employer("ТОО «Клавиатурное»");
        open("directories/employers?q=клавиатурн");
        assertThat(cell("ТОО «Клавиатурное»")).isVisible();
        intoTheRows();
        page.keyboard().press("Enter");
        assertThat(field("Наименование")).hasValue("ТОО «Клавиатурное»");
        assertThat(page).hasURL(Pattern.compile(".*id=" + employer + "\\b.*"));

        field("Наименование").fill("ТОО «Переименованное»");
        page.keyboard().press("Control+s");
        assertThat(page.getByText("Сохранено")).isVisible();
        field("Телефон").fill("1");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("не сохранено");
    }

    @Test
    void takesAClassifierFromAFile() {
        open("directories/import/settlement");
        page.locator("vaadin-upload input[type=file]").setInputFiles(KATO);
        assertThat(page.locator(".import-preview")).isVisible();
        picture("directory-import-preview");
        assertAccessible();
        var carryOut = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Загрузить").setExact(true));
        if (carryOut.isEnabled()) { // another test may have loaded the same file
            carryOut.click();
            assertThat(page).hasURL(Pattern.compile(".*directories/settlements.*"));
        }
        goOn("directories/settlements?q=абралы");
        assertThat(cell("101033100")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Дерево"))
                .click();
        assertThat(page.locator("vaadin-grid-tree-toggle").first()).isVisible();
        picture("directory-settlements-tree");
        assertAccessible();
    }

    @Test
    void savesContractsAsAFileThatComesBackUnchanged() {
        employer("ТОО «Туда и обратно»");
        open("directories/employers?q=обратно");
        assertThat(cell("ТОО «Туда и обратно»")).isVisible();
        button("Договоры в файле").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Скачать XLSX")).isVisible();
        picture("directory-contract-files");
        assertAccessible();
        var file = page.waitForDownload(() -> dialog.getByText("Скачать XLSX").click());
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Загрузить из файла"))
                .click();
        assertThat(page.locator("vaadin-upload")).isVisible();
        assertThat(dialog).hasCount(0);

        page.locator("vaadin-upload input[type=file]").setInputFiles(file.path());
        assertThat(page.locator(".import-preview")).containsText("Файл совпадает со справочником: менять нечего.");
        picture("directory-contract-import");
        assertAccessible();
    }

    @Test
    void tellsAboutAFileThatIsNoTable() {
        open("directories/import/employer");
        page.locator("vaadin-upload input[type=file]").setInputFiles(Path.of("pom.xml"));
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("Не хватает столбцов");
        assertAccessible();
    }

    @WalkedThrough
    @Test
    void isAccessibleAtBothWidthsAndInBothLanguages() {
        var employer = employer("ТОО «Доступное»");
        open("");
        for (var screen : List.of(
                "employers?q=доступн&id=" + employer,
                "organisations",
                "occupations?q=повар",
                "centres",
                "settlements?q=семей&id=1")) {
            var name = "directory-" + screen.replaceAll("\\W.*", "");
            for (var width : widths()) {
                page.setViewportSize(width, 800);
                look(screen, name + "-" + width);
            }
        }
        page.setViewportSize(1280, 800);
        for (var screen : List.of("employers", "organisations", "occupations", "centres", "settlements")) {
            goOn("directories/" + screen);
            button("Добавить").click();
            refused("Сохранить");
        }
        open("directories/employers?q=доступн&id=" + employer);
        button("Договоры").click();
        button("Добавить договор").click();
        page.locator("vaadin-dialog[opened] vaadin-button[theme~=primary]").click();
        assertThat(page.locator("vaadin-dialog[opened] [invalid]").first()).isVisible();
        assertAccessible();
        open("directories/employers?q=доступн&id=" + employer);
        button("Объединить").click();
        refused("Объединить записи");
        open("directories/employers?q=доступн&id=" + employer);
        button("Вывести из употребления").click();
        assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Прежние дела сохранят ее");
        assertAccessible();
        page.keyboard().press("Escape");
        speakKazakh();
        page.setViewportSize(768, 900);
        look("employers?q=доступн&id=" + employer, "directory-employers-kk");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Шарттар").setExact(true))
                .click();
        assertThat(page.locator(".contract")).isVisible();
        picture("directory-contracts-kk");
        assertAccessible();
        page.locator(".contract vaadin-button").first().click();
        awaitFocus("at.closest('vaadin-dialog vaadin-combo-box')");
        assertAccessible();
        page.keyboard().press("Escape");
        awaitFocus("at.closest('.contract')");
        button("Деректер").click();
        button("Біріктіру").click();
        awaitFocus("at.closest('vaadin-dialog vaadin-combo-box')");
        assertAccessible();
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Тарихы"))
                .click();
        assertThat(page.locator(".record-history li").first()).isVisible();
        picture("directory-history-kk");
        assertAccessible();
    }

    private void refused(String save) {
        button(save).click();
        assertThat(page.locator("[invalid]").first()).isVisible();
        assertAccessible();
    }

    private void look(String screen, String name) {
        goOn("directories/" + screen);
        assertThat(page.locator("vaadin-grid").first()).isAttached();
        picture(name);
        assertAccessible();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator cell(String text) {
        return page.locator("vaadin-grid-cell-content", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private Locator field(String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    private long employer(String name) {
        return As.a(Centres.administrator()).call(() -> {
            var bin = Stream.iterate(System.nanoTime(), nanos -> nanos + 7)
                    .flatMap(nanos -> Bin.complete("2701" + String.format("%07d", nanos % 10_000_000)).stream())
                    .findFirst()
                    .orElseThrow();
            var id = employers
                    .add(new Employer(null, bin.value(), name, "г. Семей, ул. Абая, 1", "+7 7222 11 22 33", null, null))
                    .id();
            employers.addContract(new Contract(
                    null,
                    0,
                    id,
                    Measure.YOUTH_PRACTICE,
                    "12-МП",
                    null,
                    5,
                    0,
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31)));
            return id;
        });
    }
}
