package kz.zholdama.register.keeping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.register.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.util.StringUtils;

/**
 * The sums over the lines of the register by month, centre and measure, and by what else figures are asked for. They are changed
 * by what a case gave before and gives now, in the transaction that changes it: so they are the register's to the last case.
 */
public final class RegisterSums {

    private static final List<Figure> FIGURES = List.of(Figure.values());

    private static final String NAMES = FIGURES.stream().map(Figure::column).collect(Collectors.joining(", "));

    static final Map<Row, Map<Figure, Long>> NOTHING = Map.of();

    /** What of a line {@link #given} sums up. */
    static final String OF_LINE =
            "month, centre_id, measure, staff_id, employer_id, grounds, " + columns(Figure::ofLine);

    private static final String LINES = "select " + OF_LINE + " from register_entry where application_id = ?";

    /** The same over the cases of a range of ids. */
    private static final String GIVEN = """
            select dimension, month, centre_id, measure, value, %s
            from (
                select 'ALL' as dimension, '' as value, e.* from register_entry e
                where e.application_id between :first and :last
                union all
                select 'STAFF', e.staff_id, e.* from register_entry e where e.application_id between :first and :last
                union all
                select 'EMPLOYER', e.employer_id, e.* from register_entry e
                where e.application_id between :first and :last and e.employer_id is not null
                union all
                select 'GROUND', g.ground, e.* from register_entry e
                join register_ground g on e.kind = 'REFUSAL' and g.document_id = e.record_id
                where e.application_id between :first and :last) given
            group by dimension, month, centre_id, measure, value""".formatted(columns(Figure::sum));

    private static final String ADD =
            "insert into register_sum (dimension, month, centre_id, measure, value, " + NAMES + ")\n";

    private static final String TO_WHAT_IS_THERE = "\non duplicate key update "
            + FIGURES.stream()
                    .map(figure -> "%1$s = register_sum.%1$s + values(%1$s)".formatted(figure.column()))
                    .collect(Collectors.joining(", "));

    private static final String FILL = ADD + GIVEN + TO_WHAT_IS_THERE;

    private static final int PLACES = 5 + FIGURES.size();

    private static final String ROW = "(" + String.join(", ", Collections.nCopies(PLACES, "?")) + ")";

    /** Locks are taken in this order, so that two transactions never wait for each other. */
    private static final Comparator<Row> ORDER = Comparator.comparingLong(Row::centreId)
            .thenComparing(Row::dimension)
            .thenComparing(Row::month)
            .thenComparing(Row::measure)
            .thenComparing(Row::value);

    /** One row of sums. */
    record Row(String dimension, LocalDate month, long centreId, String measure, String value) {}

    private RegisterSums() {}

    private static String columns(Function<Figure, String> amount) {
        return FIGURES.stream()
                .map(figure -> amount.apply(figure) + " as " + figure.column())
                .collect(Collectors.joining(", "));
    }

    /** What the lines of a case give now. */
    static Map<Row, Map<Figure, Long>> given(JdbcClient database, long applicationId) {
        return given(database.sql(LINES).param(applicationId));
    }

    /** @param lines gives {@link #OF_LINE} of each */
    static Map<Row, Map<Figure, Long>> given(StatementSpec lines) {
        var all = new HashMap<Row, Map<Figure, Long>>();
        lines.query(line -> {
            var amounts = amounts(line);
            for (var row : dimensions(line)) {
                all.merge(row, amounts, RegisterSums::sum);
            }
        });
        return all;
    }

    private static List<Row> dimensions(ResultSet line) throws SQLException {
        var month = line.getObject("month", LocalDate.class);
        var centreId = line.getLong("centre_id");
        var measure = line.getString("measure");
        var rows = new ArrayList<>(List.of(
                new Row("ALL", month, centreId, measure, ""),
                new Row("STAFF", month, centreId, measure, line.getString("staff_id"))));
        var employer = line.getString("employer_id");
        if (employer != null) {
            rows.add(new Row("EMPLOYER", month, centreId, measure, employer));
        }
        for (var ground : StringUtils.commaDelimitedListToStringArray(line.getString("grounds"))) {
            rows.add(new Row("GROUND", month, centreId, measure, ground));
        }
        return rows;
    }

    /** Whether there is a refusal among the lines that give this. */
    static boolean ofRefusals(Map<Row, Map<Figure, Long>> given) {
        return given.values().stream().anyMatch(amounts -> amounts.getOrDefault(Figure.REFUSED, 0L) > 0);
    }

    /** Takes back what a case gave before and adds what it gives now. */
    static void change(JdbcClient database, Map<Row, Map<Figure, Long>> before, Map<Row, Map<Figure, Long>> now) {
        var changes = differences(before, now);
        if (changes.isEmpty()) {
            return;
        }
        var rows = String.join(", ", Collections.nCopies(changes.size(), ROW));
        var values = new ArrayList<Object>(changes.size() * PLACES);
        changes.forEach((row, amounts) -> {
            values.addAll(List.of(row.dimension(), row.month(), row.centreId(), row.measure(), row.value()));
            FIGURES.forEach(figure -> values.add(amounts.getOrDefault(figure, 0L)));
        });
        database.sql(ADD + "values " + rows + TO_WHAT_IS_THERE).params(values).update();
    }

    /** Adds what the cases of a range of ids give, of which nothing has been added before. */
    static void fill(JdbcClient database, long first, long last) {
        database.sql(FILL).param("first", first).param("last", last).update();
    }

    private static SortedMap<Row, Map<Figure, Long>> differences(
            Map<Row, Map<Figure, Long>> before, Map<Row, Map<Figure, Long>> now) {
        var changes = new TreeMap<Row, Map<Figure, Long>>(ORDER);
        Stream.concat(before.keySet().stream(), now.keySet().stream()).forEach(row -> {
            var change = less(now.getOrDefault(row, Map.of()), before.getOrDefault(row, Map.of()));
            if (change.values().stream().anyMatch(amount -> amount != 0)) {
                changes.put(row, change);
            }
        });
        return changes;
    }

    private static Map<Figure, Long> sum(Map<Figure, Long> one, Map<Figure, Long> other) {
        return of(figure -> one.getOrDefault(figure, 0L) + other.getOrDefault(figure, 0L));
    }

    private static Map<Figure, Long> less(Map<Figure, Long> now, Map<Figure, Long> before) {
        return of(figure -> now.getOrDefault(figure, 0L) - before.getOrDefault(figure, 0L));
    }

    private static Map<Figure, Long> amounts(ResultSet row) throws SQLException {
        var amounts = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : FIGURES) {
            amounts.put(figure, row.getLong(figure.column()));
        }
        return amounts;
    }

    private static Map<Figure, Long> of(Function<Figure, Long> amount) {
        var amounts = new EnumMap<Figure, Long>(Figure.class);
        FIGURES.forEach(figure -> amounts.put(figure, amount.apply(figure)));
        return amounts;
    }
}
