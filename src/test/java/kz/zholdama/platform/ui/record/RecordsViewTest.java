package kz.zholdama.platform.ui.record;

import static com.github.mvysny.kaributesting.v10.GridKt._clickItem;
import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireReject;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.concurrent.atomic.AtomicInteger;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.record.Things.Thing;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every list with a record beside it keeps, held once on a sample. */
class RecordsViewTest extends Screens {

    private static final AtomicInteger SERIES = new AtomicInteger();

    private String words;
    private Thing first;
    private Thing second;

    @BeforeEach
    void add() {
        words = "ряд " + SERIES.incrementAndGet() + "/";
        first = Things.add(words + " первая");
        second = Things.add(words + " вторая");
    }

    @Test
    void opensTheRecordOfTheAddressBesideTheFilteredList() {
        open("&id=" + second.id());

        assertThat(_size(grid())).isEqualTo(2);
        assertThat(found()).isEqualTo("Найдены 2 записи");
        assertThat(_get(H2.class).getText()).isEqualTo(second.name());
        assertThat(grid().getSelectedItems()).containsExactly(second);
    }

    @Test
    void anAddressThatNamesNothingShowsTheListAlone() {
        open("&id=999999999&sort=nothing");

        assertThat(_size(grid())).isEqualTo(2);
        _assertNone(H2.class);
    }

    /** A card has no headings to press. */
    @Test
    void sortsByAChoiceAsByTheHeading() {
        open("&sort=menu");
        var sorts = sorts();
        assertThat(sorts.getListDataView().getItems()).hasSize(3);
        assertThat(_get(grid(), 0)).isEqualTo(first);

        _setValue(sorts, new ColumnSort("menu", false));
        assertThat(_get(grid(), 0)).isEqualTo(second);
        assertThat(grid().getSortOrder())
                .singleElement()
                .satisfies(order -> assertThat(order.getDirection()).isEqualTo(SortDirection.DESCENDING));
    }

    @Test
    void savesAndShowsTheRecordAsItIsThen() {
        open("");
        _clickItem(grid(), 0);
        _setValue(name(), words + " иная");
        _click(button("Сохранить"));

        assertThat(_get(H2.class).getText()).isEqualTo(words + " иная");
        assertThat(_get(grid(), 0).name()).isEqualTo(words + " иная");
        assertThat(grid().getSelectedItems()).extracting(Thing::id).containsExactly(first.id());
    }

    @Test
    void addsARecordAndDeletesOne() {
        open("");
        _click(button("Сегодня"));
        _setValue(name(), words + " третья");
        _click(button("Сохранить"));
        assertThat(_size(grid())).isEqualTo(3);

        _click(button("Удалить"));
        assertThat(_size(grid())).isEqualTo(2);
        _assertNone(H2.class);
    }

    @Test
    void asksBeforeTypingIsTakenAwayByAnotherRecordByAddingByClosingOrByLeaving() {
        open("&id=" + first.id());
        _setValue(name(), "Недописанное");

        _clickItem(grid(), 1);
        stay();
        _click(button("Сегодня"));
        stay();
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "Закрыть карточку".equals(button.getAriaLabel().orElse("")))));
        stay();
        UI.getCurrent().navigate("profile");
        stay();
        assertThat(_get(H1.class).getText()).isEqualTo("Моя работа");

        _clickItem(grid(), 1);
        _fireReject(_get(ConfirmDialog.class));
        assertThat(name().getValue()).isEqualTo(second.name());
    }

    private static void stay() {
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(name().getValue()).isEqualTo("Недописанное");
    }

    @Test
    void whatAColleagueDeletedMeanwhileIsNotOpened() {
        open("");
        Things.delete(second.id());

        _clickItem(grid(), 1);

        _assertNone(H2.class);
    }

    @Test
    void tellsThatNothingWasFound() {
        open(Centres.auditor(), "kit-sample?q=такого нет");

        assertThat(grid().getEmptyStateText()).startsWith("Ничего не найдено");
        assertThat(found()).isEqualTo("Найдено 0 записей");
    }

    private void open(String more) {
        open(Centres.auditor(), "kit-sample?q=" + words.replace("/", "%2F") + more);
    }

    private static String found() {
        return _get(Span.class, spec -> spec.withClasses("list-found")).getText();
    }

    @SuppressWarnings("unchecked")
    private static Grid<Thing> grid() {
        return _get(Grid.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<ColumnSort> sorts() {
        return _get(Select.class, spec -> spec.withClasses("list-sort"));
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel("Название"));
    }
}
