package kz.zholdama.directory.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.record.History;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What all directories do alike, tried on the occupations. */
class DirectoryViewTest extends Screens {

    @Autowired
    private Occupations occupations;

    @Autowired
    private Centres centres;

    @Test
    void opensTheRecordOfTheAddressBesideTheFilteredList() {
        var entry = added("9981", "Испытатель адресов");
        open(Centres.administrator(), Map.of("q", "испытатель адр", "id", "" + entry.id()));

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Название на русском"))
                        .getValue())
                .isEqualTo("Испытатель адресов");
    }

    @Test
    void savesWhatWasTypedAndShowsItInTheList() {
        var entry = added("9982", "Вязальщик сетей");
        open(Centres.administrator(), Map.of("q", "9982"));
        _clickItem(grid(), 0);
        _setValue(field("Название на русском"), "Вязальщик рыболовных сетей");
        _click(_get(Button.class, spec -> spec.withText("Сохранить")));

        assertThat(occupations.entry(entry.id()).orElseThrow().value().nameRu())
                .isEqualTo("Вязальщик рыболовных сетей");
        assertThat(_get(grid(), 0).value().toString()).contains("рыболовных");
    }

    @Test
    void tellsWhatIsWrongBesideTheFieldAndAbove() {
        added("9983", "Первый владелец кода");
        open(Centres.administrator(), "directories/occupations");
        _click(_get(Button.class, spec -> spec.withText("Добавить")));
        _click(_get(Button.class, spec -> spec.withText("Сохранить")));
        assertThat(field("Код").isInvalid()).isTrue();

        _setValue(field("Код"), "9983");
        _setValue(field("Название на русском"), "Второй");
        _setValue(field("Название на казахском"), "Екінші");
        _click(_get(Button.class, spec -> spec.withText("Сохранить")));
        assertThat(field("Код").getErrorMessage()).contains("Первый владелец кода");
        assertThat(_get(ErrorSummary.class).isVisible()).isTrue();
    }

    @Test
    void tellsTheSecondOfTwoAdministratorsAndKeepsWhatHeTyped() {
        var entry = added("9984", "Спорное занятие");
        open(Centres.administrator(), Map.of("id", "" + entry.id()));
        As.a(Centres.administrator())
                .run(() -> occupations.change(
                        entry.id(),
                        entry.version(),
                        new Occupation(
                                null, "9984", "Занятие коллеги", entry.value().nameKk())));

        _setValue(field("Название на русском"), "Занятие мое");
        _click(_get(Button.class, spec -> spec.withText("Сохранить")));
        assertThat(_get(Div.class, spec -> spec.withClasses("conflict"))
                        .getElement()
                        .getTextRecursively())
                .contains("Тестов Тест Тестович", "Занятие мое", "Занятие коллеги");
        assertThat(field("Название на русском").getValue()).isEqualTo("Занятие мое");

        _click(_get(Button.class, spec -> spec.withText("Сохранить введенное мной")));
        assertThat(occupations.entry(entry.id()).orElseThrow().value().nameRu()).isEqualTo("Занятие мое");
    }

    @Test
    void takesTheColleaguesValuesWhenAsked() {
        var entry = added("9985", "Спорное второе");
        open(Centres.administrator(), Map.of("id", "" + entry.id()));
        As.a(Centres.administrator())
                .run(() -> occupations.change(
                        entry.id(),
                        entry.version(),
                        new Occupation(
                                null, "9985", "Версия коллеги", entry.value().nameKk())));
        _setValue(field("Название на русском"), "Моя версия");
        _click(_get(Button.class, spec -> spec.withText("Сохранить")));
        _click(_get(Button.class, spec -> spec.withText("Взять сохраненное")));

        assertThat(field("Название на русском").getValue()).isEqualTo("Версия коллеги");
    }

    @Test
    void asksBeforeLosingWhatWasTyped() {
        var entry = added("9986", "Недописанное");
        open(Centres.administrator(), Map.of("id", "" + entry.id()));
        _setValue(field("Название на русском"), "Недо");
        _click(_get(Button.class, spec -> spec.withText("Отмена")));

        _assertOne(ConfirmDialog.class);
        assertThat(field("Название на русском").getValue()).isEqualTo("Недо");
    }

    @Test
    void retiresAndRestores() {
        var entry = added("9987", "Уходящее занятие");
        open(Centres.administrator(), Map.of("id", "" + entry.id()));
        _click(_get(Button.class, spec -> spec.withText("Вывести из употребления")));
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), false));
        assertThat(occupations.entry(entry.id()).orElseThrow().isRetired()).isTrue();

        _click(_get(Button.class, spec -> spec.withText("Вернуть в употребление")));
        assertThat(occupations.entry(entry.id()).orElseThrow().isRetired()).isFalse();
    }

    @Test
    void deletesWhatWasNeverUsedAfterAQuestion() {
        var entry = added("9990", "Ошибочное занятие");
        open(Centres.administrator(), Map.of("id", "" + entry.id()));
        _click(_get(Button.class, spec -> spec.withText("Удалить")));
        assertThat(occupations.entry(entry.id())).isPresent();
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), false));

        assertThat(occupations.entry(entry.id())).isEmpty();
        _assertNone(TextField.class, spec -> spec.withLabel("Код"));
    }

    @Test
    void offersNoDeletionOfWhatACaseHasTaken() {
        var entry = added("9991", "Занятие из дела");
        As.a(centres.create().specialist()).run(() -> occupations.take(entry.id()));
        open(Centres.administrator(), Map.of("id", "" + entry.id()));

        _assertNone(Button.class, spec -> spec.withText("Удалить"));
        _assertOne(Button.class, spec -> spec.withText("Вывести из употребления"));
    }

    @Test
    void tellsWhenACaseTookItWhileTheQuestionWasOpen() {
        var entry = added("9992", "Занятие в последний миг");
        open(Centres.administrator(), Map.of("id", "" + entry.id()));
        _click(_get(Button.class, spec -> spec.withText("Удалить")));
        As.a(centres.create().specialist()).run(() -> occupations.take(entry.id()));
        ComponentUtil.fireEvent(
                _get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), false));

        assertThat(_get(Notification.class).getElement().getTextRecursively())
                .contains("Запись нужна другим записям или делам");
        assertThat(occupations.entry(entry.id())).isPresent();
    }

    @Test
    void letsASpecialistReadOnly() {
        var entry = added("9988", "Только читаемое");
        open(centres.create().specialist(), Map.of("id", "" + entry.id()));

        assertThat(field("Код").isReadOnly()).isTrue();
        _assertNone(Button.class, spec -> spec.withText("Сохранить"));
        _assertNone(Button.class, spec -> spec.withText("Добавить"));
    }

    @Test
    void showsAnAuditorTheHistory() {
        var entry = added("9989", "С историей");
        As.a(Centres.administrator())
                .run(() -> occupations.change(
                        entry.id(),
                        entry.version(),
                        new Occupation(
                                null, "9989", "С новой историей", entry.value().nameKk())));
        open(Centres.auditor(), Map.of("id", "" + entry.id()));
        _click(_get(Button.class, spec -> spec.withText("История")));

        assertThat(_get(History.class).getElement().getTextRecursively())
                .contains("Занятие изменено", "было «С историей», стало «С новой историей»");
    }

    @Test
    void speaksKazakh() {
        signIn(Centres.administrator());
        UI.getCurrent().setLocale(Texts.KAZAKH);
        UI.getCurrent().navigate("directories/occupations");

        assertThat(_find(Button.class)).extracting(Button::getText).contains("Қосу");
    }

    private void open(StaffPrincipal staff, Map<String, String> address) {
        signIn(staff);
        UI.getCurrent().navigate("directories/occupations", QueryParameters.simple(address));
    }

    private Entry<Occupation> added(String code, String nameRu) {
        return As.a(Centres.administrator())
                .call(() -> occupations.add(new Occupation(null, code, nameRu, nameRu + " қаз")));
    }

    @SuppressWarnings("unchecked")
    private static RecordList<Entry<Occupation>> grid() {
        return _get(RecordList.class);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
