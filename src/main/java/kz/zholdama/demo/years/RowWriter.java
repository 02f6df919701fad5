package kz.zholdama.demo.years;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.demo.years.CasePattern.Numbered;
import kz.zholdama.demo.years.CasePattern.PatternRow;
import kz.zholdama.intake.search.WordsOfCase;
import kz.zholdama.journal.DrawnChain;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes drawn cases row by row, and gives out their ids, numbers and codes. */
class RowWriter {

    private static final String JOURNAL = "journal_entry";
    private static final String PERSON = "applicant";

    private final JdbcTemplate session;
    private final Map<String, TableColumns> tables = new LinkedHashMap<>();
    private final Map<String, Loader> loaders = new LinkedHashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();
    private final Map<String, DrawnCounter> counters = new HashMap<>();
    private final Map<Long, DrawnChain> chains = new HashMap<>();
    private final RandomGenerator codes = new SplittableRandom();

    private final Loader words;

    RowWriter(JdbcTemplate session, List<DrawnCentre> centres) {
        this.session = session;
        var client = JdbcClient.create(session);
        PatternReader.tableNames().forEach(table -> {
            var columns = TableColumns.of(client, table);
            tables.put(table, columns);
            loaders.put(table, columns.loader());
            if (columns.names().contains("id")) {
                lastIds.put(table, lastId(session, table));
            }
        });
        words = TableColumns.of(client, "application_word").loader();
        centres.forEach(centre -> chains.put(centre.id(), DrawnChain.of(client, centre.id())));
    }

    static long lastId(JdbcTemplate session, String table) {
        return Objects.requireNonNull(session.queryForObject("select coalesce(max(id), 0) from " + table, Long.class));
    }

    /** Gives a case what its rows are known by. */
    private DrawnCase begin(Draw draw) {
        var ids = new HashMap<String, Long>();
        draw.pattern().rows().stream()
                .filter(row -> row.id() != null)
                .forEach(row -> ids.put(
                        row.table() + " " + row.id(),
                        row.table().equals(PERSON)
                                ? Long.valueOf(draw.person().id())
                                : lastIds.merge(row.table(), 1L, Long::sum)));
        var numbers = new HashMap<String, String>();
        draw.pattern().numbers().forEach((number, on) -> numbers.put(number, number(draw, on)));
        draw.pattern()
                .codes()
                .forEach(
                        code -> numbers.put(code, VerificationCode.random(codes).value()));
        return new DrawnCase(draw, ids, numbers);
    }

    private String number(Draw draw, Numbered on) {
        var centre = draw.centre();
        var year = on.day().plusDays(draw.days()).getYear();
        return counters.computeIfAbsent(
                        centre.id() + " " + on.kind() + " " + year,
                        _ -> DrawnCounter.of(session, centre.id(), on.kind(), year))
                .next(centre.code());
    }

    void write(Draw draw, Connection connection) throws SQLException {
        var drawn = begin(draw);
        for (var row : draw.pattern().rows()) {
            if (!row.table().equals(PERSON) || draw.personIsNew()) {
                write(row, drawn, connection);
            }
        }
        var number = draw.pattern().applicationNumber().map(drawn::number).orElse(null);
        var all = WordsOfCase.of(draw.person().name(), number);
        for (var word : all) {
            words.write(List.of(drawn.id(), draw.centre().id(), word, WordsOfCase.together(all)), connection);
        }
    }

    private void write(PatternRow row, DrawnCase drawn, Connection connection) throws SQLException {
        var columns = Objects.requireNonNull(tables.get(row.table())).names();
        var values = new LinkedHashMap<String, @Nullable String>();
        for (var at = 0; at < columns.size(); at++) {
            var value = row.values().get(at).of(drawn);
            values.put(columns.get(at), value == null ? null : value.toString());
        }
        if (row.table().equals(JOURNAL)) {
            Objects.requireNonNull(chains.get(drawn.centre().id())).append(values);
        }
        Objects.requireNonNull(loaders.get(row.table())).write(values.values(), connection);
    }

    /** Writes what is left, and where numbers and chains go on. */
    void finish(Connection connection) throws SQLException {
        for (var loader : loaders.values()) {
            loader.flush(connection);
        }
        words.flush(connection);
        counters.values().forEach(counter -> counter.keep(session));
        chains.values().forEach(chain -> chain.keep(session));
    }
}
