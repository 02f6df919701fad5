package kz.zholdama.demo.years;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import kz.zholdama.demo.years.CasePattern.Numbered;
import kz.zholdama.demo.years.CasePattern.PatternRow;
import kz.zholdama.journal.DrawnChain;
import kz.zholdama.platform.text.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes drawn cases row by row, and gives out their ids, numbers and codes. */
class RowWriter {

    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int CODE = 16;
    private static final String JOURNAL = "journal_entry";

    private final JdbcTemplate session;
    private final Map<String, TableColumns> tables = new LinkedHashMap<>();
    private final Map<String, Loader> loaders = new LinkedHashMap<>();
    private final Map<String, Long> lastIds = new HashMap<>();
    private final Map<String, DrawnCounter> counters = new HashMap<>();
    private final Map<Long, DrawnChain> chains = new HashMap<>();
    /** Not {@code Random}: of sixteen letters drawn from it in a row most are met again among a million. */
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
    DrawnCase begin(
            CasePattern pattern,
            DrawnCentre centre,
            DrawnPerson person,
            boolean personIsNew,
            DrawnCentre.Member specialist,
            String channel,
            int days) {
        var ids = new HashMap<String, Long>();
        pattern.rows().stream()
                .filter(row -> row.id() != null)
                .forEach(row -> ids.put(
                        row.table() + " " + row.id(),
                        row.table().equals("applicant")
                                ? Long.valueOf(person.id())
                                : lastIds.merge(row.table(), 1L, Long::sum)));
        var numbers = new HashMap<String, String>();
        pattern.numbers().forEach((number, on) -> numbers.put(number, number(centre, number, on, days)));
        pattern.codes().forEach(code -> numbers.put(code, code()));
        return new DrawnCase(pattern, centre, person, personIsNew, specialist, channel, days, ids, numbers);
    }

    private String number(DrawnCentre centre, String pattern, Numbered on, int days) {
        var letter = pattern.split("-", -1)[1];
        var year = on.day().plusDays(days).getYear();
        var counter = counters.computeIfAbsent(
                centre.id() + " " + on.kind() + " " + year,
                _ -> DrawnCounter.of(session, centre.id(), on.kind(), year));
        return "%s-%s-%d-%06d".formatted(centre.code(), letter, year, counter.next());
    }

    private String code() {
        var code = new StringBuilder();
        codes.ints(CODE, 0, LETTERS.length()).forEach(at -> code.append(LETTERS.charAt(at)));
        return code.toString();
    }

    void write(DrawnCase drawn, Connection connection) throws SQLException {
        for (var row : drawn.pattern().rows()) {
            if (!row.table().equals("applicant") || drawn.personIsNew()) {
                write(row, drawn, connection);
            }
        }
        writeWords(drawn, connection);
    }

    private void write(PatternRow row, DrawnCase drawn, Connection connection) throws SQLException {
        var loader = Objects.requireNonNull(loaders.get(row.table()));
        if (row.table().equals(JOURNAL)) {
            journal(row, drawn, loader.row());
        } else {
            var line = loader.row();
            var divider = "";
            for (var value : row.values()) {
                line.append(divider).append(value.of(drawn));
                divider = "\t";
            }
        }
        loader.end(connection);
    }

    /** In the chain of its centre. */
    private void journal(PatternRow row, DrawnCase drawn, StringBuilder line) {
        var columns = Objects.requireNonNull(tables.get(JOURNAL)).names();
        var values = new LinkedHashMap<String, String>();
        for (var at = 0; at < columns.size(); at++) {
            values.put(columns.get(at), String.valueOf(row.values().get(at).of(drawn)));
        }
        Objects.requireNonNull(chains.get(drawn.centre().id()))
                .append(column -> unescaped(Objects.requireNonNull(values.get(column))), values::put);
        line.append(String.join("\t", values.values()));
    }

    private static @Nullable String unescaped(String value) {
        return value.equals(Loader.NULL) ? null : value.replace("\\\\", "\\");
    }

    private void writeWords(DrawnCase drawn, Connection connection) throws SQLException {
        var all = new TreeSet<>(SearchText.words(drawn.person().name()));
        drawn.pattern()
                .applicationNumber()
                .map(drawn::number)
                .ifPresent(number ->
                        all.add(number.substring(number.lastIndexOf('-') + 1).replaceFirst("^0+", "")));
        for (var word : all) {
            words.row()
                    .append(drawn.id())
                    .append('\t')
                    .append(drawn.centre().id())
                    .append('\t')
                    .append(word);
            words.end(connection);
        }
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
