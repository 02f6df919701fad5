package kz.zholdama.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.LongStream;
import kz.zholdama.directory.search.Shown;
import kz.zholdama.platform.ui.list.ColumnSort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address brings back what the list showed, and a broken one shows the plain list. */
class ListStateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "q=семей&show=all&sort=-nameRu&id=7", "show=retired&tree=", "tree=1.17.3", "q=абай&tree=5"})
    void comesBackFromItsAddress(String address) {
        var state = ListState.of(QueryParameters.fromString(address));

        assertThat(ListState.of(state.address())).isEqualTo(state);
    }

    @Test
    void readsEveryPart() {
        assertThat(ListState.of(QueryParameters.fromString("q=семей&show=all&sort=-nameRu&id=7&tree=1.17")))
                .isEqualTo(new ListState("семей", Shown.ALL, new ColumnSort("nameRu", false), 7L, List.of(1L, 17L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id=x&tree=x", "id=99999999999999999999", "show=none", "tree=1;2"})
    void showsThePlainListForABrokenAddress(String address) {
        assertThat(ListState.of(QueryParameters.fromString(address)).request(0, 1))
                .isEqualTo(ListState.of(QueryParameters.empty()).request(0, 1));
        assertThat(ListState.of(QueryParameters.fromString(address)).tree()).isNull();
    }

    @Test
    void keepsTheNumberOfASoleTraderOutOfTheAddress() {
        assertThat(ListState.of(QueryParameters.empty())
                        .searching("900101300017")
                        .address()
                        .getQueryString())
                .isEmpty();
    }

    @Test
    void remembersNoMoreBranchesThanAnAddressCanCarry() {
        var state = ListState.of(QueryParameters.empty())
                .inTree(LongStream.range(0, 500).boxed().toList());

        assertThat(state.tree()).hasSize(40);
        assertThat(state.inTree(null).tree()).isNull();
    }
}
