package kz.zholdama.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.directory.Settlements;
import kz.zholdama.person.Sex;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Keys;
import kz.zholdama.testing.Persons;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What a specialist presses from an empty wizard to the registered application, letters included and without a click. In brackets
 * the same person, papers and wishes before the wizard knew first letters, its own town and documents shown together.
 */
class KeysE2E extends Browser {

    private static final LocalDate TODAY = TestClock.USUAL.toLocalDate();
    private static final String BEGINNING_OF_THE_FIRST = "Представлены только обязательные";

    @Autowired
    private Centres centres;

    @Autowired
    private Settlements settlements;

    private Keys keys;

    @BeforeEach
    void beginInTheWizard() {
        var town = As.a(Centres.auditor())
                .call(() -> settlements.search("Семей", Set.of(), 0, 1).getFirst());
        signIn(centres.createIn(town.id()).specialist());
        open("intake");
        keys = new Keys(this).arriveAt("ИИН");
    }

    @Test
    void registersYouthPractice() { // 176
        person(22, Sex.FEMALE, "Ахметова", "Дина", "Маратовна");
        unemployed();
        address("Абая 10-5").tabTo("Телефон").write("87011234567").press("Enter");
        measure("м");

        keys.arriveAt("Профессия").take("повар");
        keys.tabTo("Организация образования").write("Колледж сервиса");
        keys.tabTo("Специальность").write("Повар");
        keys.tabTo("Уровень образования").choose("т");
        keys.tabTo("Дата окончания")
                .write("010625")
                .tabTo("Есть ли трудовой стаж")
                .choose("н")
                .press("Enter");
        papers();

        registered(143);
        assertThat(page.locator(".served")).containsText("22 года");
    }

    @Test
    void registersAFamilyOfFiveForResettlement() { // 211
        person(35, Sex.MALE, "Ахметов", "Ерлан", "");
        unemployed();
        address("Абая 10").press("Enter");
        measure("пе");

        keys.arriveAt("Куда хочет переехать").take("Семей");
        keys.tabTo("Профессия").take("повар");
        relative("жена", "Дина");
        relative("сын", "Арман");
        relative("дочь", "Алия");
        relative("мать", "Роза");
        keys.tabTo("Решение региональной комиссии").choose("е").press("Enter");
        papers();

        registered(140);
    }

    @Test
    void refusesToAcceptPapersWithoutAHealthCertificate() { // 132
        person(35, Sex.MALE, "Ахметов", "Ерлан", "Маратович");
        unemployed();
        address("Абая 10").press("Enter");
        keys.arriveAt("Профессиональное обучение").press("Space").press("Enter");
        keys.arriveAt("Почему нужно")
                .choose("н")
                .tabTo("Желаемая")
                .write("Электрик")
                .press("Enter");

        keys.arriveAt(BEGINNING_OF_THE_FIRST).press("Space").arriveAt("Номер").write("012345678");
        keys.press("PageDown").arriveAt("Трудовая книжка").press("PageDown").arriveAt("Документ об образовании");
        keys.press("ArrowDown")
                .press("PageDown")
                .arriveAt("Справка")
                .press("ArrowUp")
                .press("Enter");
        consents();
        keys.tabTo("Посмотреть расписку")
                .press("Enter")
                .arriveAt("Выдать расписку")
                .press("Enter");

        assertThat(page.locator(".filed")).isVisible();
        assertThat(page.locator(".served")).containsText("Ахметов Ерлан Маратович");
        assertThat(keys.pressed()).isLessThanOrEqualTo(89);
    }

    @Test
    void registersAPupilInPublicWorks() { // 97
        person(18, Sex.MALE, "Ким", "Олег", "");
        keys.tabTo("Категории").choose("у");
        address("Абая 10").press("Enter");
        measure("о");

        keys.arriveAt("Профессия").take("повар");
        keys.tabTo("Где учится").write("СШ 5").press("Enter");
        papers();

        registered(64);
    }

    private void person(int age, Sex sex, String last, String first, String patronymic) {
        keys.write(Persons.bornOn(TODAY.minusYears(age).minusMonths(3), sex).value());
        keys.tabTo("Фамилия").write(last).tabTo("Имя").write(first);
        if (!patronymic.isEmpty()) {
            keys.tabTo("Отчество").write(patronymic);
        }
    }

    private void unemployed() {
        keys.tabTo("Категории")
                .choose("б")
                .tabTo("Дата регистрации безработным")
                .write("15.1");
    }

    private Keys address(String street) {
        return keys.tabTo("Улица").write(street);
    }

    private void measure(String letters) {
        awaitFocus("at.closest('.measures')");
        settle();
        keys.choose(letters).press("Enter");
    }

    private void relative(String relation, String name) {
        keys.tabTo("Добавить члена семьи")
                .press("Space")
                .arriveAt("Степень родства")
                .write(relation);
        keys.tabTo("Имя").write(name);
    }

    private void papers() {
        keys.arriveAt(BEGINNING_OF_THE_FIRST)
                .press("Space")
                .arriveAt("Номер")
                .write("012345678")
                .press("Enter");
        consents();
    }

    private void consents() {
        keys.arriveAt("Даю согласие")
                .press("Space")
                .tabTo("Согласен на использование")
                .press("Space")
                .press("Enter");
        keys.arriveAt("Проверьте сведения");
    }

    private void registered(int most) {
        keys.tabTo("Зарегистрировать заявление").press("Enter");
        assertThat(page.locator(".filed-number")).isVisible();
        assertThat(keys.pressed()).isLessThanOrEqualTo(most);
    }
}
