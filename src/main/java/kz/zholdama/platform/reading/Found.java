package kz.zholdama.platform.reading;

/**
 * How many rows a list has. Counting stops where it would cost more than it tells.
 *
 * @param atLeast there are more than {@code rows}
 * @param about   a guess for a scroll bar, at least {@code rows}
 */
public record Found(int rows, boolean atLeast, int about) {

    /** What a list counts of what may be millions. */
    public static final int COUNTED = 1000;

    public static Found exactly(int rows) {
        return new Found(rows, false, rows);
    }

    public static Found more(int rows, int about) {
        return new Found(rows, true, about);
    }
}
