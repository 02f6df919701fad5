package kz.zholdama.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.subsidised.Graduation;
import kz.zholdama.measure.subsidised.SubsidisedDetails;
import kz.zholdama.person.Sex;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Filings;
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

    @Autowired
    private Filings filings;

    @Autowired
    private Organisations organisations;

    private Centre centre;
    private Keys keys;

    @BeforeEach
    void beginInTheWizard() {
        var town = As.a(Centres.auditor())
                .call(() -> settlements.search("Семей", Set.of(), 0, 1).getFirst());
        centre = centres.createIn(town.id());
        signIn(centre.specialist());
        open("intake");
        keys = new Keys(this).arriveAt("ИИН");
    }

    @Test
    void registersYouthPractice() { // 176
        learnedBefore(3, "Колледж сервиса", "Повар");
        person(22, Sex.FEMALE, "Ахметова", "Дина", "Маратовна");
        unemployed();
        address("Абая 10-5").tabTo("Телефон").write("87011234567").press("Enter");
        measure("м");

        keys.arriveAt("Профессия").take("повар");
        keys.tabTo("Организация образования").accept("Колл");
        keys.tabTo("Специальность").accept("П");
        assertThat(page.locator("vaadin-select")).containsText("Техническое"); // which all have reached there
        keys.tabTo("Дата окончания")
                .write("010625")
                .tabTo("Есть ли трудовой стаж")
                .choose("н")
                .press("Enter");
        papers();

        registered(112);
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
        taught("Электрик");
        person(35, Sex.MALE, "Ахметов", "Ерлан", "Маратович");
        unemployed();
        address("Абая 10").press("Enter");
        keys.arriveAt("Профессиональное обучение").press("Space").press("Enter");
        keys.arriveAt("Почему нужно").choose("н").tabTo("Желаемая").accept("Эл").press("Enter");

        keys.arriveAt(BEGINNING_OF_THE_FIRST).press("Space").arriveAt("Номер").write("012345678");
        keys.press("PageDown").arriveAt("Трудовая книжка").press("PageDown").arriveAt("Документ об образовании");
        keys.press("ArrowDown")
                .press("PageDown")
                .arriveAt("Справка")
                .press("ArrowUp")
                .press("Enter");
        consents();
        keys.tabTo("Посмотреть расписку").press("Enter").arriveAt("Выдать расписку");
        assertAccessible();
        keys.press("Enter");

        assertThat(page.locator(".filed")).isVisible();
        assertAccessible();
        assertThat(page.locator(".served")).containsText("Ахметов Ерлан Маратович");
        assertThat(keys.pressed()).isLessThanOrEqualTo(86);
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

        registered(65);
    }

    private void learnedBefore(int persons, String institution, String speciality) {
        for (var i = 0; i < persons; i++) {
            var content = filings.complete(Measure.YOUTH_PRACTICE, Persons.aged(23, TODAY));
            var graduation = new Graduation(institution, speciality, EducationLevel.TECHNICAL, TODAY.minusYears(1));
            filings.register(
                    centre.specialist(),
                    content.with(new SubsidisedDetails(
                            ((SubsidisedDetails) content.details()).occupation(),
                            graduation,
                            false,
                            null,
                            null,
                            null)));
        }
    }

    private void taught(String qualification) {
        As.a(Centres.administrator())
                .run(() -> organisations.add(new EducationalOrganisation(
                        null,
                        "Колледж " + System.nanoTime(),
                        "г. Семей",
                        "+7 7222 55 66 77",
                        null,
                        List.of(qualification))));
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
