package kz.zholdama.directory;

/**
 * How many records a search found. Counting stops where it would cost more than it tells.
 *
 * @param atLeast there are more than {@code rows}
 */
public record Found(int rows, boolean atLeast) {

    static Found capped(long counted, int cap) {
        return counted > cap ? new Found(cap, true) : new Found((int) counted, false);
    }
}
