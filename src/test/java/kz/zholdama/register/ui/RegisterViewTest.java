package kz.zholdama.register.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.lists.SavedLists;
import kz.zholdama.platform.lists.SavedName;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private SavedLists lists;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @ParameterizedTest
    @EnumSource(EntryKind.class)
    void headsEveryColumnAndSortsByThoseThatAnIndexCarries(EntryKind kind) {
        open(centre.specialist(), RegisterView.route(kind));

        assertThat(grid().getColumns())
                .hasSizeGreaterThan(4)
                .allSatisfy(column ->
                        assertThat(column.getHeaderText()).isNotBlank().doesNotContain("!"))
                .filteredOn(Grid.Column::isSortable)
                .hasSize(kind.isNumbered() ? 3 : 2)
                .extracting(Grid.Column::getKey)
                .allSatisfy(column -> {
                    open(centre.specialist(), RegisterView.route(kind) + "?sort=" + column);
                    assertThat(_findAll(grid())).isEmpty();
                });
    }

    @Test
    void listsWhatWasReceivedAndWhatWasSignedEachInItsOwnRegister() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).slipReturned();

        open(centre.specialist(), "register");
        assertThat(_findAll(grid()))
                .singleElement()
                .satisfies(line -> assertThat(line.status()).isEqualTo("SLIP_RETURNED"));
        open(centre.director(), "register/referral");
        assertThat(_findAll(grid())).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(issued.number());
            assertThat(line.status()).isEqualTo("PLACED");
            assertThat(line.hostName()).contains("Тестовый завод");
        });
        open(centre.director(), "register/refusal");
        assertThat(_findAll(grid())).isEmpty();
    }

    @Test
    void readsItsFiltersFromTheAddress() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        given.of(centre, Measure.SILVER_AGE).issued();
        open(centre.specialist(), "register/referral?measure=PUBLIC_WORKS&status=AWAITING_SLIP");
        assertThat(_findAll(grid())).extracting(RegisterLine::number).containsExactly(issued.number());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Поиск")), "Нурсултан");
        assertThat(_findAll(grid())).hasSize(1);
    }

    @Test
    void savesWhatIsFilteredAndShowsItAgainButNothingThatWasTyped() {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        given.of(centre, Measure.SILVER_AGE).issued();
        open(centre.specialist(), "register/referral?measure=PUBLIC_WORKS&sort=number");
        _setValue(text("Поиск"), "Нурсултан");
        CheckboxGroup<String> columns = labelled(CheckboxGroup.class, "Столбцы");
        columns.setValue(Set.of("number", "name"));

        _click(button("Сохранить показанное"));
        _setValue(text("Название"), "Общественные работы");
        _setValue(labelled(Checkbox.class, "Показывать сотрудникам центра"), true);
        _click(button("Сохранить"));

        assertThat(As.a(centre.colleague()).call(() -> lists.of("register/referral")))
                .singleElement()
                .satisfies(one -> assertThat(one.query()).isEqualTo("measure=PUBLIC_WORKS&sort=number"));
        open(centre.colleague(), "register/referral");
        assertThat(_findAll(grid())).hasSize(2);
        _setValue(text("Поиск"), "Иванов");
        _click(button("Общественные работы"));
        assertThat(_findAll(grid())).extracting(RegisterLine::number).containsExactly(issued.number());
        assertThat(text("Поиск").getValue()).isEmpty();
        assertThat(grid().getColumns().stream().filter(Grid.Column::isVisible))
                .extracting(Grid.Column::getKey)
                .containsExactly("number", "name");
    }

    @Test
    void showsWhatWasSavedWithAWordForWhatIsNoMore() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        As.a(centre.specialist())
                .run(() -> lists.save(
                        "register/referral",
                        "measure=GONE&staff=1&status=AWAITING_SLIP&sort=gone",
                        Set.of("gone"),
                        new SavedName("Старое", false)));
        open(centre.specialist(), "register/referral");

        _click(button("Старое"));

        assertThat(_findAll(grid())).hasSize(1);
        assertThat(_get(Notification.class).getElement().getTextRecursively()).contains("Мера, Специалист");
    }

    @Test
    void writesWhatItShowsIntoAFileThatGoesWithTheDialog() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        open(centre.specialist(), "register/referral");

        _click(button("Скачать"));
        _click(button("Собрать файл"));
        await(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true)); // the browser asks
            return !_find(Anchor.class, spec -> spec.withText("Сохранить файл")).isEmpty();
        });
        _click(button("Закрыть"));
        _assertNone(ExportDialog.class);
    }

    @Test
    void printsTheJournalOfThePeriodOfTheFilter() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();
        open(centre.specialist(), "register?from=2026-01-01&to=2026-12-31&measure=SILVER_AGE");

        _click(button("Журнал на печать"));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Карьерный центр № ");
        _setValue(_get(_get(Dialog.class), DateField.class, spec -> spec.withLabel("По")), LocalDate.of(2025, 1, 1));
        _click(button("Сформировать PDF"));
        assertThat(_get(_get(Dialog.class), DateField.class, spec -> spec.withLabel("По"))
                        .getErrorMessage())
                .contains("раньше");
        _setValue(_get(_get(Dialog.class), DateField.class, spec -> spec.withLabel("По")), LocalDate.of(2026, 12, 31));
        _click(button("Сформировать PDF"));
        await(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return !_find(Anchor.class, spec -> spec.withText("Открыть журнал")).isEmpty();
        });
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("Заявлений в журнале: 1");
    }

    @SuppressWarnings("unchecked")
    private static Grid<RegisterLine> grid() {
        return _get(Grid.class);
    }
}
