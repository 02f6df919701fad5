package kz.zholdama.directory.search;

/**
 * How many records a search found. Counting stops where it would cost more than it tells.
 *
 * @param atLeast there are more than {@code rows}
 * @param about   a guess for a scroll bar, at least {@code rows}
 */
public record Found(int rows, boolean atLeast, int about) {

    public static Found exactly(int rows) {
        return new Found(rows, false, rows);
    }

    static Found more(int rows, int about) {
        return new Found(rows, true, about);
    }
}
