package kz.zholdama.platform.ui.list;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.PagedRows;
import kz.zholdama.platform.reading.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a grid that knows of no end, read from the database by key however far somebody scrolls.
 *
 * @param <Q> which list: filter and order
 */
public final class RowsByKey<Q, T> extends AbstractBackEndDataProvider<T, Void> {

    private final transient Function<Query<T, Void>, Q> list;
    private final transient BiFunction<Q, Page, Slice<T>> pages;

    private transient @Nullable Q shown;
    private transient @Nullable PagedRows<T> rows;

    public RowsByKey(Function<Query<T, Void>, Q> list, BiFunction<Q, Page, Slice<T>> pages) {
        this.list = list;
        this.pages = pages;
    }

    @Override
    protected Stream<T> fetchFromBackEnd(Query<T, Void> query) {
        return rows(list.apply(query)).rows(query.getOffset(), query.getLimit()).stream();
    }

    @Override
    protected int sizeInBackEnd(Query<T, Void> query) {
        throw new IllegalStateException("nobody counts these");
    }

    @Override
    public void refreshAll() {
        rows = null;
        super.refreshAll();
    }

    /** Sorted otherwise, it is another list. */
    private PagedRows<T> rows(Q asked) {
        if (rows == null || !asked.equals(shown)) {
            shown = asked;
            rows = new PagedRows<>(page -> pages.apply(asked, page));
        }
        return rows;
    }
}
