package kz.zholdama.register;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are asked for.
 *
 * @param from     first and last month, in Asia/Almaty; not more than ten years
 * @param centreId one of those that the caller sees; null for all of them
 */
public record StatisticsQuery(
        YearMonth from, YearMonth to, @Nullable Long centreId, Breakdown by) {

    private static final int MOST = 120;

    public StatisticsQuery {
        if (from.isAfter(to) || from.plusMonths(MOST).isBefore(to)) {
            throw new IllegalArgumentException("A period is from one month to a later one, of ten years at most");
        }
    }

    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }
}
