package kz.zholdama.demo.years;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one table, millions of characters at a time, in the way that the database reads files. */
class Loader {

    private static final String NULL = "\\N";

    private static final int TOGETHER = 4_000_000;

    private final String statement;
    private final StringBuilder rows = new StringBuilder(TOGETHER + 100_000);
    private int waiting;

    /** @param binary columns whose values are given in hexadecimal digits */
    Loader(String table, List<String> columns, Set<String> binary) {
        statement = "load data local infile 'rows' into table %s character set utf8mb4 fields escaped by '\\\\' (%s)%s"
                .formatted(
                        table,
                        columns.stream()
                                .map(column -> binary.contains(column) ? "@" + column : "`" + column + "`")
                                .collect(Collectors.joining(", ")),
                        binary.isEmpty()
                                ? ""
                                : binary.stream()
                                        .map(column -> "`%1$s` = unhex(@%1$s)".formatted(column))
                                        .collect(Collectors.joining(", ", " set ", "")));
    }

    /** @param values in the order of the columns */
    void write(Iterable<? extends @Nullable Object> values, Connection connection) throws SQLException {
        var divider = "";
        for (var value : values) {
            rows.append(divider).append(value == null ? NULL : escaped(value.toString()));
            divider = "\t";
        }
        rows.append('\n');
        waiting++;
        if (rows.length() > TOGETHER) {
            flush(connection);
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }

    void flush(Connection connection) throws SQLException {
        if (waiting == 0) {
            return;
        }
        try (var load = connection.createStatement()) {
            load.unwrap(org.mariadb.jdbc.Statement.class)
                    .setLocalInfileInputStream(
                            new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
            var written = load.executeUpdate(statement);
            if (written != waiting) {
                throw new IllegalStateException(
                        "Only %d of %d rows were taken by: %s".formatted(written, waiting, statement));
            }
        }
        rows.setLength(0);
        waiting = 0;
    }
}
