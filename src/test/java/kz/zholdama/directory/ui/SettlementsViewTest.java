package kz.zholdama.directory.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The classifier as a list and as a tree. */
class SettlementsViewTest extends Screens {

    @Autowired
    private Settlements settlements;

    private Entry<Settlement> region;
    private Entry<Settlement> below;

    @BeforeEach
    void addARegion() {
        As.a(Centres.administrator()).run(() -> {
            region = settlements
                    .findByKato("030000000")
                    .flatMap(it -> settlements.entry(it.id()))
                    .orElseGet(() -> settlements.add(
                            new Settlement(null, "030000000", "область Деревянная", null, null, null, null, null)));
            below = settlements
                    .findByKato("031000000")
                    .flatMap(it -> settlements.entry(it.id()))
                    .orElseGet(() -> settlements.add(
                            new Settlement(null, "031000000", "Район Ветвистый", null, null, null, null, region.id())));
        });
    }

    @Test
    void opensTheTreeOfTheAddressWithItsBranches() {
        open(Centres.administrator(), "directories/settlements?tree=" + region.id());

        assertThat(tree().isVisible()).isTrue();
        _assertNone(RecordList.class);
        assertThat(_get(tree(), 0).entry()).as("by code").isEqualTo(region);
        assertThat(_get(tree(), 1).entry()).isEqualTo(below);
    }

    @Test
    void changesBetweenListAndTreeAndKeepsTheSearch() {
        open(Centres.administrator(), "directories/settlements?q=ветвист");
        var inList = _size(grid());
        _click(_get(Button.class, spec -> spec.withText("Дерево")));
        assertThat(_get(Button.class, spec -> spec.withText("Дерево"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
        _assertNone(TextField.class, spec -> spec.withPlaceholder("Название или код КАТО"));

        _click(_get(Button.class, spec -> spec.withText("Дерево")));
        assertThat(_size(grid())).isEqualTo(inList).isEqualTo(1);
    }

    @Test
    void showsANameChangedInTheFormInTheTreeToo() {
        open(Centres.administrator(), "directories/settlements?tree=" + region.id() + "&id=" + below.id());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Название на казахском")), "Тармақты ауданы");
        _click(_get(Button.class, spec -> spec.withText("Сохранить")));

        assertThat(_get(tree(), 1).entry().value().nameKk()).isEqualTo("Тармақты ауданы");
    }

    private static SettlementTree tree() {
        return _get(SettlementTree.class);
    }

    @SuppressWarnings("unchecked")
    private static RecordList<Entry<Settlement>> grid() {
        return _get(RecordList.class);
    }
}
