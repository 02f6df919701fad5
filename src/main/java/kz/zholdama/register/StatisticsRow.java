package kz.zholdama.register;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one of those that are told apart.
 *
 * @param key    of it: a month ({@code 2026-03}), the name of a measure or ground, an id, the two digits of a region; empty for
 *               the whole
 * @param median minutes of the open office that half of the decisions took at most; null where there is none, or for grounds and
 *               employers
 */
public record StatisticsRow(
        String key, Map<Figure, Long> amounts, @Nullable Double median) {

    public long amount(Figure figure) {
        return amounts.getOrDefault(figure, 0L);
    }

    public long decided() {
        return amount(Figure.IN_TIME) + amount(Figure.LATE);
    }

    /** Minutes of the open office that a decision took on average; null without one. */
    public @Nullable Double average() {
        return decided() == 0 ? null : (double) amount(Figure.MINUTES) / decided();
    }
}
