package kz.zholdama.platform.ui.list;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.PagedRows;
import kz.zholdama.platform.reading.Slice;

/** Where the rows of a list come from, by what its filters ask for at the moment that it is made. */
public interface Source<T> {

    List<T> rows(int offset, int limit);

    Found count();

    /** A page of rows. */
    interface Fetch<T> {
        List<T> rows(int offset, int limit);
    }

    /** A list that is counted exactly. */
    static <T> Source<T> of(Fetch<T> fetch, IntSupplier count) {
        return new Source<>() {

            @Override
            public List<T> rows(int offset, int limit) {
                return fetch.rows(offset, limit);
            }

            @Override
            public Found count() {
                return Found.exactly(count.getAsInt());
            }
        };
    }

    /** Rows that are all at hand. */
    static <T> Source<T> of(List<? extends T> all) {
        List<T> rows = Collections.unmodifiableList(all);
        return of((offset, limit) -> rows.stream().skip(offset).limit(limit).toList(), rows::size);
    }

    /** A list that is read by key, however far somebody scrolls. */
    static <T> Source<T> byKey(Function<Page, Slice<T>> pages, Found found) {
        var rows = new PagedRows<>(pages);
        return new Source<>() {

            @Override
            public List<T> rows(int offset, int limit) {
                return rows.rows(offset, limit, found.atLeast() ? null : found.rows());
            }

            @Override
            public Found count() {
                return found;
            }
        };
    }
}
