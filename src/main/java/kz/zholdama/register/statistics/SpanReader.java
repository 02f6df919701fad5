package kz.zholdama.register.statistics;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.Clocks;
import kz.zholdama.register.Breakdown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how long decisions took, from an index of the register: a middle cannot be added up. */
@Component
class SpanReader {

    private static final Map<Breakdown, String> KEYS = new EnumMap<>(Map.of(
            Breakdown.MONTH, "date_format(month, '%Y-%m')",
            Breakdown.MEASURE, "measure",
            Breakdown.CENTRE, "centre_id",
            Breakdown.REGION, "centre_id",
            Breakdown.STAFF, "staff_id"));

    private final JdbcClient database;

    SpanReader(JdbcClient database) {
        this.database = database;
    }

    /** By key as {@link SumReader} has it; none for grounds and employers. */
    Map<String, Spans> rows(Breakdown by, List<YearMonth> months, @Nullable Long centreId) {
        var key = KEYS.get(by);
        var rows = new HashMap<String, Spans>();
        if (key == null) {
            return rows;
        }
        database.sql("select " + key + " as row_key, minutes, count(*) as decisions from register_entry use index ("
                        + (centreId == null ? "register_day_all" : "register_day")
                        + ") where kind in ('REFERRAL', 'REFUSAL') and minutes is not null and at >= :from and at < :to"
                        + (centreId == null ? "" : " and centre_id = :centre") + " group by row_key, minutes")
                .param("from", moment(months.getFirst()))
                .param("to", moment(months.getLast().plusMonths(1)))
                .param("centre", centreId)
                .query(row -> {
                    rows.computeIfAbsent(row.getString("row_key"), _ -> new Spans())
                            .add(row.getInt("minutes"), row.getLong("decisions"));
                });
        return rows;
    }

    /** Few, of an index of their status. */
    long annulledRefusals(List<YearMonth> months, @Nullable Long centreId) {
        return database.sql("select count(*) from register_entry where kind = 'REFUSAL' and status = 'ANNULLED'"
                        + " and at >= :from and at < :to" + (centreId == null ? "" : " and centre_id = :centre"))
                .param("from", moment(months.getFirst()))
                .param("to", moment(months.getLast().plusMonths(1)))
                .param("centre", centreId)
                .query(Long.class)
                .single();
    }

    /** In UTC, as moments are stored. */
    private static LocalDateTime moment(YearMonth month) {
        return month.atDay(1)
                .atStartOfDay(Clocks.ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
