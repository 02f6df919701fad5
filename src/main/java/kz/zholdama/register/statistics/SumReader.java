package kz.zholdama.register.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of sums of some months, which are few: a year of the country is read in some hundredths of a second. */
@Component
class SumReader {

    static final int MOST = 200;

    private static final String SUMS = Stream.of(Figure.values())
            .map(figure -> "sum(%1$s) as %1$s".formatted(figure.column()))
            .collect(Collectors.joining(", "));

    private static final Map<Breakdown, Kept> KEPT = new EnumMap<>(Map.of(
            Breakdown.MONTH, new Kept("ALL", "date_format(month, '%Y-%m')"),
            Breakdown.MEASURE, new Kept("ALL", "measure"),
            Breakdown.CENTRE, new Kept("ALL", "centre_id"),
            Breakdown.REGION, new Kept("ALL", "centre_id"),
            Breakdown.GROUND, new Kept("GROUND", "value"),
            Breakdown.STAFF, new Kept("STAFF", "value"),
            Breakdown.EMPLOYER, new Kept("EMPLOYER", "value")));

    private final JdbcClient database;

    SumReader(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where sums are kept.
     *
     * @param key what tells its rows apart
     */
    private record Kept(String dimension, String key) {}

    /** By key; of a region its centres. */
    Map<String, Map<Figure, Long>> rows(Breakdown by, List<YearMonth> months, @Nullable Long centreId) {
        return read(Objects.requireNonNull(KEPT.get(by)), months, centreId);
    }

    /** Of employers: what went to any of them. */
    Map<Figure, Long> whole(Breakdown by, List<YearMonth> months, @Nullable Long centreId) {
        var dimension = by == Breakdown.EMPLOYER ? "EMPLOYER" : "ALL";
        return read(new Kept(dimension, "''"), months, centreId).getOrDefault("", Map.of());
    }

    String nameOf(long staffId) {
        return database.sql("select staff_name from register_entry where staff_id = ? limit 1")
                .param(staffId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Map<String, Map<Figure, Long>> read(Kept kept, List<YearMonth> months, @Nullable Long centreId) {
        var rows = new LinkedHashMap<String, Map<Figure, Long>>();
        database.sql("select " + kept.key() + " as row_key, " + SUMS
                        + " from register_sum where dimension = :dimension and month in (:months)"
                        + (centreId == null ? "" : " and centre_id = :centre")
                        + " group by row_key order by sum(referred + refused + registered) desc, row_key limit :most")
                .param("dimension", kept.dimension())
                .param("months", months.stream().map(month -> month.atDay(1)).toList())
                .param("centre", centreId)
                .param("most", kept.key().equals("centre_id") ? Integer.MAX_VALUE : MOST)
                .query(row -> {
                    rows.put(row.getString("row_key"), amounts(row));
                });
        return rows;
    }

    private static Map<Figure, Long> amounts(ResultSet row) throws SQLException {
        var amounts = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) {
            amounts.put(figure, row.getLong(figure.column()));
        }
        return amounts;
    }
}
