package kz.zholdama.regulation.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireReject;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Setting;
import kz.zholdama.regulation.Settings;
import kz.zholdama.regulation.entering.DayChange;
import kz.zholdama.regulation.entering.RuleEditions;
import kz.zholdama.regulation.entering.WorkingDays;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test keeps to years of its own, far ahead: the tables are shared with every other test. */
class RegulationViewsTest extends Screens {

    @Autowired
    private Regulations regulations;

    @Autowired
    private RuleEditions editions;

    @Autowired
    private WorkingDays days;

    @Autowired
    private Settings settings;

    @Autowired
    private TestClock clock;

    @Test
    void marksADayWithAReasonAndSavesItAfterThePreview() {
        var day = LocalDate.of(2061, 3, 14);
        open(Centres.administrator(), "calendar?year=2061");
        choose(day);
        _click(button("Отметить"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Причина")).isInvalid())
                .as("a reason is asked for")
                .isTrue();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Причина")), "Постановление о переносе");
        _click(button("Отметить"));
        assertThat(regulations.calendar().isWorkingDay(day))
                .as("nothing is saved yet")
                .isTrue();
        _click(button("Проверить и сохранить"));
        _click(button("Сохранить"));

        assertThat(regulations.calendar().isWorkingDay(day)).isFalse();
        assertThat(_find(ListItem.class))
                .anyMatch(item -> item.getElement().getTextRecursively().contains("Постановление о переносе"));
    }

    @Test
    void takesACorrectionAwayAgainAndTellsWhatWasDoneWithTheDay() {
        var day = LocalDate.of(2068, 3, 14);
        As.a(Centres.administrator())
                .run(() -> days.apply(List.of(new DayChange.Corrected(day, false, "Внесено по ошибке")), days.mark()));
        open(Centres.administrator(), "calendar?year=2068");
        choose(day);
        _assertNone(Button.class, spec -> spec.withText("Отметить"));
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("По официальному календарю это рабочий день.");
        assertThat(_get(_get(DayDialog.class), ListItem.class).getElement().getTextRecursively())
                .contains("стал выходным: Внесено по ошибке");

        _setValue(_get(TextField.class, spec -> spec.withLabel("Причина")), "Исправление ошибки");
        _click(button("Вернуть официальный"));
        _click(button("Проверить и сохранить"));
        _click(button("Сохранить"));

        assertThat(regulations.calendar().isWorkingDay(day)).isTrue();
        choose(day);
        assertThat(_find(_get(DayDialog.class), ListItem.class))
                .hasSize(2)
                .first()
                .satisfies(item -> assertThat(item.getElement().getTextRecursively())
                        .contains("исправление снято, стал рабочим: Исправление ошибки"));
        _assertNone(Button.class, spec -> spec.withText("Вернуть официальный"));
    }

    @Test
    void takesAListWholeOrNotAtAll() {
        open(Centres.administrator(), "calendar?year=2062");
        var view = _get(CalendarView.class);

        view.imported("2062-03-14;off;Перенос\n2062-03-99;off;Перенос".getBytes(StandardCharsets.UTF_8));
        assertThat(_find(ListItem.class))
                .anyMatch(item -> item.getText().equals("Строка 2: нет такой даты, нужен вид ДД.ММ.ГГГГ"));
        _click(button("Закрыть"));
        _assertNone(Button.class, spec -> spec.withText("Проверить и сохранить"));

        view.imported("2062-03-14;off;Перенос\n2062-03-18;working;Рабочая суббота".getBytes(StandardCharsets.UTF_8));
        _click(button("Сохранить"));

        assertThat(regulations.calendar().isWorkingDay(LocalDate.of(2062, 3, 14)))
                .isFalse();
        assertThat(regulations.calendar().isWorkingDay(LocalDate.of(2062, 3, 18)))
                .isTrue();
    }

    @Test
    void letsOthersOnlyReadTheCalendar() {
        open(Somebody.of(1, 77, Role.ADMINISTRATOR), "calendar?year=2063");
        choose(LocalDate.of(2063, 3, 14));

        _assertNone(Button.class, spec -> spec.withText("Отметить"));
        assertThat(_get(H1.class).getText()).isEqualTo("Рабочий календарь, 2063 год");
    }

    @Test
    void warnsTheAdministratorFromTheFirstOfOctober() {
        clock.set(LocalDateTime.of(2070, 10, 1, 9, 0));
        open(Centres.administrator(), "");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Календарь не подтвержден");

        open(Centres.auditor(), "");
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Календарь не подтвержден");
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void asksForADocumentMore() {
        var from = LocalDate.of(2097, 1, 1);
        open(Centres.administrator(), "rule-editions/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Название")), "2097-01");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Действует с")), from);
        _setValue(_get(TextArea.class), "Приказ о документах");
        CheckboxGroup<DocumentType> ofPublicWorks = _find(
                        CheckboxGroup.class, spec -> spec.withLabel("Обязательные документы"))
                .get(2);
        _setValue(ofPublicWorks, Set.of(DocumentType.IDENTITY_DOCUMENT, DocumentType.HEALTH_CERTIFICATE));
        _click(button("Проверить и сохранить"));
        assertThat(_find(NativeTableCell.class))
                .extracting(NativeTableCell::getText)
                .anyMatch(text -> text.contains("Справка о состоянии здоровья"));
        _click(button("Сохранить"));

        var edition = regulations.editionOn(from);
        assertThat(edition.documents(Measure.PUBLIC_WORKS).required()).contains(DocumentType.HEALTH_CERTIFICATE);
        assertThat(edition.documents(Measure.SOCIAL_WORKPLACE))
                .isEqualTo(FirstEdition.edition().documents(Measure.SOCIAL_WORKPLACE));
        As.a(Centres.administrator()).run(() -> editions.withdraw(edition));
    }

    @Test
    void choosesTheTemplateOfAFormThatHasMoreThanOne() {
        var from = LocalDate.of(2098, 1, 1);
        open(Centres.administrator(), "rule-editions/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Название")), "2098-01");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Действует с")), from);
        _setValue(_get(TextArea.class), "Приказ о новой форме");
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<String> form = _get(Select.class, spec -> spec.withLabel("Форма annex-4"));
        _setValue(form, "annex-4-later");
        _click(button("Проверить и сохранить"));
        _click(button("Сохранить"));

        assertThat(regulations.editionOn(from).templates()).containsExactly(Map.entry("annex-4", "annex-4-later"));
        As.a(Centres.administrator()).run(() -> editions.withdraw(regulations.editionOn(from)));
    }

    @Test
    void tellsATakenNameBesideTheFieldBeforeAnythingIsPreviewed() {
        open(Centres.administrator(), "rule-editions/new");
        var name = _get(TextField.class, spec -> spec.withLabel("Название"));
        _setValue(name, FirstEdition.edition().name());
        _setValue(_get(DateField.class, spec -> spec.withLabel("Действует с")), LocalDate.of(2101, 1, 1));
        _setValue(_get(TextArea.class), "Приказ");
        _click(button("Проверить и сохранить"));

        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).startsWith("Редакция с таким названием");
        _assertNone(Button.class, spec -> spec.withText("Сохранить"));
    }

    @Test
    void saysInWhichProgrammeAValueIsOutOfWhichRange() {
        open(Centres.administrator(), "rule-editions/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Название")), "2102-01");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Действует с")), LocalDate.of(2102, 1, 1));
        _setValue(_get(TextArea.class), "Приказ");
        var programme = _get(H2.class, spec -> spec.withText("Проект «Серебряный возраст»"))
                .getParent()
                .orElseThrow();
        var months = _get(programme, IntegerField.class, spec -> spec.withLabel("Месяцев, не более"));
        _setValue(months, 500);
        _click(button("Проверить и сохранить"));

        assertThat(months.getErrorMessage()).isEqualTo("Допустимо от 1 до 120");
        assertThat(_get(ErrorSummary.class).getElement().getTextRecursively())
                .contains("Месяцев, не более", "Допустимо от 1 до 120 (Проект «Серебряный возраст»)");
    }

    @Test
    void addsAProgrammeOfACodeThatThereIsNotYet() {
        open(Centres.administrator(), "rule-editions/new");
        @SuppressWarnings({"unchecked", "rawtypes"})
        Select<ReferralKind> kind = _get(Select.class, spec -> spec.withLabel("Вид направления"));
        _setValue(kind, Measure.PUBLIC_WORKS.referral());
        var code = _get(TextField.class, spec -> spec.withLabel("Код"));
        _setValue(code, "Снег");
        _click(button("Добавить программу"));
        assertThat(code.isInvalid()).isTrue();

        _setValue(code, "snow");
        _click(button("Добавить программу"));

        assertThat(code.isEmpty()).as("for the next one").isTrue();
        _assertOne(H2.class, spec -> spec.withText("Новая программа subsidised-workplace:snow"));
    }

    @Test
    void entersAnEditionAheadAsACopyWithChanges() {
        open(Centres.administrator(), "rule-editions/new");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Название")), "2099-01");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Действует с")), LocalDate.of(2099, 1, 1));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Срок услуги, рабочих дней")), 400);
        _click(button("Проверить и сохранить"));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Срок услуги, рабочих дней"))
                        .isInvalid())
                .isTrue();
        assertThat(_get(TextArea.class).isInvalid()).as("a reason is asked for").isTrue();

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Срок услуги, рабочих дней")), 2);
        _setValue(
                _get(
                        IntegerField.class,
                        spec -> spec.withLabel(
                                "Повторная регистрация безработным не ранее чем через … календарных дней")),
                45);
        _setValue(
                _get(Checkbox.class, spec -> spec.withLabel("Направить снова можно уже в годовщину регистрации")),
                false);
        _setValue(
                _get(Checkbox.class, spec -> spec.withLabel("Участвовать снова можно уже в день истечения месяцев")),
                false);
        _setValue(_get(TextArea.class), "Приказ от 1 декабря");
        _click(button("Проверить и сохранить"));
        _click(button("Сохранить"));

        assertThat(regulations.editionOn(LocalDate.of(2099, 1, 1)).termWorkingDays())
                .isEqualTo(2);
        assertThat(regulations.editionOn(LocalDate.of(2099, 1, 1)).reregistrationDays())
                .isEqualTo(45);
        assertThat(regulations
                        .editionOn(LocalDate.of(2099, 1, 1))
                        .leftTraining()
                        .anniversaryFree())
                .isFalse();
        assertThat(regulations
                        .editionOn(LocalDate.of(2099, 1, 1))
                        .leftSubsidisedWork()
                        .sameDayFree())
                .isFalse();
        assertThat(regulations.editionOn(LocalDate.of(2098, 12, 31)).termWorkingDays())
                .as("what came before stays")
                .isEqualTo(1);
        As.a(Centres.administrator())
                .run(() -> assertThat(editions.all()).anySatisfy(entered -> {
                    assertThat(entered.edition().name()).isEqualTo("2099-01");
                    assertThat(entered.reason()).isEqualTo("Приказ от 1 декабря");
                    assertThat(entered.enteredBy())
                            .isEqualTo(Centres.administrator().actor().name());
                }));
    }

    @Test
    void comparesEditionsForAnAuditorWhoEntersNone() {
        open(Centres.auditor(), "rule-editions");

        assertThat(_size(_get(Grid.class))).isPositive();
        assertThat(_find(Comparison.class)).hasSize(1);
        _assertNone(Button.class, spec -> spec.withText("Новая редакция"));
    }

    @Test
    void headsEveryColumnOfTheEditions() {
        open(Centres.administrator(), "rule-editions");

        assertThat(((Grid<?>) _get(Grid.class)).getColumns())
                .hasSize(6)
                .extracting(Grid.Column::getHeaderText)
                .doesNotContain("")
                .doesNotContainNull();
    }

    @Test
    void changesASettingAndTellsWhoDid() {
        var from = LocalDate.of(2065, 1, 1);
        open(Centres.administrator(), "settings?setting=SLIP_TO_DO_FROM_DAY");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Новое значение")), "0");
        _setValue(_get(DateField.class), from);
        _click(button("Сохранить"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Новое значение"))
                        .isInvalid())
                .isTrue();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Новое значение")), "21");
        _click(button("Сохранить"));

        assertThat(settings.valueOn(Setting.SLIP_TO_DO_FROM_DAY, from)).isEqualTo("21");
        assertThat(settings.valueOn(Setting.SLIP_TO_DO_FROM_DAY, from.minusDays(1)))
                .isEqualTo("3");
        assertThat(_find(ListItem.class))
                .anyMatch(item -> item.getElement()
                        .getTextRecursively()
                        .contains(Centres.administrator().actor().name()));

        var ahead = _get(
                ListItem.class,
                spec -> spec.withPredicate(
                        item -> item.getElement().getTextRecursively().contains("01.01.2065")));
        _click(_get(ahead, Button.class));
        assertThat(settings.valueOn(Setting.SLIP_TO_DO_FROM_DAY, from)).isEqualTo("3");
        assertThat(_get(RecordPanel.class).getElement().getTextRecursively()).doesNotContain("01.01.2065");
    }

    @Test
    void asksBeforeMarkedDaysAreDropped() {
        open(Centres.administrator(), "calendar?year=2066");
        choose(LocalDate.of(2066, 3, 16));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Причина")), "Перенос");
        _click(button("Отметить"));

        UI.getCurrent().navigate("calendar", QueryParameters.of("year", "2067"));
        assertThat(_get(H1.class).getText())
                .as("to another year they come along")
                .isEqualTo("Рабочий календарь, 2067 год");
        _assertOne(Button.class, spec -> spec.withText("Проверить и сохранить"));

        leavesOnlyAfterTheQuestion();
    }

    @Test
    void asksBeforeAnEditionBegunIsDropped() {
        open(Centres.administrator(), "rule-editions/new");
        _click(button("Отмена"));
        assertThat(_get(H1.class).getText()).as("nothing was typed").isEqualTo("Редакции правил");

        open(Centres.administrator(), "rule-editions/new");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Срок услуги, рабочих дней")), 3);
        leavesOnlyAfterTheQuestion();
    }

    @Test
    void asksBeforeAnotherSettingTakesTheFormAway() {
        open(Centres.administrator(), "settings?setting=SLIP_TO_DO_FROM_DAY");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Новое значение")), "17");

        Grid<?> settings = _get(Grid.class);
        _clickItem(settings, 0);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Новое значение"))
                        .getValue())
                .isEqualTo("17");

        leavesOnlyAfterTheQuestion();
    }

    private static void leavesOnlyAfterTheQuestion() {
        UI.getCurrent().navigate("");
        assertThat(_get(H1.class).getText()).isNotEqualTo("Моя работа");
        _fireReject(_get(ConfirmDialog.class));
        assertThat(_get(H1.class).getText()).isEqualTo("Моя работа");
    }

    private static void choose(LocalDate day) {
        var calendar = _get(YearCalendar.class);
        ComponentUtil.fireEvent(calendar, new YearCalendar.DayChosen(calendar, true, day.toString()));
    }
}
