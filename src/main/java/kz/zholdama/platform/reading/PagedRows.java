package kz.zholdama.platform.reading;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads by key for a grid, which asks by the number of rows before. It remembers where the pages that it gave begin and end, so
 * that a page beside one of them, or beside the end of the list, costs no more than its rows, however far down.
 */
public final class PagedRows<T> {

    private final Function<Page, Slice<T>> source;
    /** By the number of rows before. */
    private final NavigableMap<Integer, Key> seen = new TreeMap<>();

    public PagedRows(Function<Page, Slice<T>> source) {
        this.source = source;
    }

    /** For a grid that knows of no end. */
    public List<T> rows(int offset, int limit) {
        return rows(offset, limit, null);
    }

    /** @param all how many rows there are; null while nobody knows */
    public List<T> rows(int offset, int limit, @Nullable Integer all) {
        var slice = source.apply(page(offset, limit, all));
        if (!slice.rows().isEmpty()) {
            seen.put(offset, slice.keys().getFirst());
            seen.put(offset + slice.rows().size() - 1, slice.keys().getLast());
        }
        return slice.rows();
    }

    /** After a change of the list, its order or its filter. */
    public void forget() {
        seen.clear();
    }

    private Page page(int offset, int limit, @Nullable Integer all) {
        var before = seen.lowerEntry(offset);
        var forwards = before == null
                ? Page.at(offset, limit)
                : new Page(before.getValue(), false, offset - before.getKey() - 1, limit);
        var behind = seen.ceilingEntry(offset + limit);
        var end = behind == null ? all : behind.getKey();
        if (end == null || end <= offset) {
            return forwards;
        }
        var skip = Math.max(0, end - offset - limit);
        return skip >= forwards.skip()
                ? forwards
                : new Page(behind == null ? null : behind.getValue(), true, skip, Math.min(limit, end - offset));
    }
}
