package kz.zholdama.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.directory.search.Shown;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address brings back what the list showed, and a broken one shows the plain list. */
class DirectoryAddressViewTest extends Screens {

    @Test
    void readsEveryPart() {
        open(Centres.administrator(), "directories/occupations?q=повар&show=all&sort=-nameRu");

        assertThat(search().getValue()).isEqualTo("повар");
        assertThat(shown().getValue()).isEqualTo(Shown.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=x&tree=x", "id=99999999999999999999", "show=none", "tree=1;2", "sort=nothing"})
    void showsThePlainListForABrokenAddress(String address) {
        open(Centres.administrator(), "directories/settlements?" + address);

        assertThat(search().getValue()).isEmpty();
        assertThat(shown().getValue()).isEqualTo(Shown.IN_USE);
        assertThat(_get(RecordList.class).isVisible()).isTrue();
    }

    private static TextField search() {
        return _get(TextField.class, spec -> spec.withClasses("list-search"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<Shown> shown() {
        return _get(Select.class, spec -> spec.withoutClasses("list-sort"));
    }
}
