package kz.zholdama.platform.reading;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a sorted list are asked for. Rows come in the order of the list, also those that are read backwards.
 *
 * @param from      the row behind which, or before which, the page lies; null for the beginning of the list, or its end
 * @param backwards the page lies before {@code from}, or at the end
 * @param skip      rows to pass over from there, each of which the database reads
 */
public record Page(@Nullable Key from, boolean backwards, int skip, int limit) {

    /** All of a short list. */
    public static final Page ALL = at(0, Integer.MAX_VALUE);

    /** By number of rows, for whoever knows no key. */
    public static Page at(int offset, int limit) {
        return new Page(null, false, offset, limit);
    }

    /** The last rows of the list. */
    public static Page last(int limit) {
        return new Page(null, true, 0, limit);
    }

    public static Page after(Key row, int limit) {
        return new Page(row, false, 0, limit);
    }

    public static Page before(Key row, int limit) {
        return new Page(row, true, 0, limit);
    }
}
