package kz.zholdama.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;

/** Walks through a list by key, as long lists are read. */
public final class ByKey {

    private ByKey() {}

    /** Two rows at a time, from either end: the rows are those that the list has when it is read at once. */
    public static <T> void walk(Function<Page, Slice<T>> list) {
        var all = list.apply(Page.ALL).rows();
        assertThat(all).hasSizeGreaterThan(2);

        var down = new ArrayList<T>();
        for (var page = list.apply(Page.at(0, 2));
                !page.rows().isEmpty();
                page = list.apply(Page.after(page.keys().getLast(), 2))) {
            down.addAll(page.rows());
        }
        assertThat(down).isEqualTo(all);

        var up = new ArrayList<T>();
        for (var page = list.apply(Page.last(2));
                !page.rows().isEmpty();
                page = list.apply(Page.before(page.keys().getFirst(), 2))) {
            up.addAll(0, page.rows());
        }
        assertThat(up).isEqualTo(all);

        var first = list.apply(Page.at(0, 1));
        assertThat(list.apply(new Page(first.keys().getFirst(), false, 1, 1)).rows())
                .isEqualTo(List.of(all.get(2)));
    }
}
