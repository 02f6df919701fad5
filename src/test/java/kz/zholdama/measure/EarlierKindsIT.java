package kz.zholdama.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What earlier versions stored of details and places under other names stands under the name of its kind once the changesets
 * have run. They run here on temporary tables, which hide those of the application from the connection.
 */
@ZholdamaTest
class EarlierKindsIT {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void namesDetailsByTheKindOfTheMeasure() throws IOException {
        for (var migrated : Map.of("application", "measure-6-", "intake_draft", "measure-7-")
                .entrySet()) {
            assertThat(kinds(
                            migrated.getKey(),
                            "content",
                            "$.details.kind",
                            List.of(migrated.getValue()),
                            row("TRAINING_IN_ORGANISATION", "{'details': {'kind': 'training'}}"),
                            row("TRAINING_AT_EMPLOYER", "{'details': {'kind': 'training'}}"),
                            row("SILVER_AGE", "{'details': {'kind': 'subsidised'}}"),
                            row("RESETTLEMENT", "{'details': {'kind': 'resettlement'}}"),
                            row("employer-training:welders", "{'details': {'kind': 'training'}}"),
                            row("subsidised-workplace:mentors", "{'details': {'kind': 'subsidised'}}"),
                            row(null, "{'details': null}")))
                    .containsExactly(
                            "training",
                            "employer-training",
                            "subsidised-workplace",
                            "resettlement",
                            "employer-training",
                            "subsidised-workplace",
                            null);
        }
    }

    @Test
    void namesPlacesByTheirKindAndKeepsTheDecisionWithTheDestination() throws IOException {
        var sheets = List.of("measure-8-", "measure-9-");
        assertThat(kinds(
                        "examination",
                        "sheet",
                        "$.place.kind",
                        sheets,
                        row(null, "{'place': {'kind': 'organisation'}}"),
                        row(null, "{'place': {'kind': 'training-at-employer'}}"),
                        row(null, "{'place': {'kind': 'workplace'}}"),
                        row(null, "{'place': {'kind': 'destination'}}"),
                        row(null, "{'place': null}")))
                .containsExactly("training", "employer-training", "subsidised-workplace", "resettlement", null);
        assertThat(kinds(
                        "examination",
                        "sheet",
                        "$.place.commission",
                        sheets,
                        row(null, "{'commission': 'DECIDED', 'place': {'kind': 'destination'}}"),
                        row(null, "{'commission': 'DECIDED', 'place': {'kind': 'workplace'}}")))
                .containsExactly("DECIDED", null);
        assertThat(kinds(
                        "referral",
                        "place",
                        "$.kind",
                        List.of("measure-10-"),
                        row(null, "{'kind': 'organisation'}"),
                        row(null, "{'kind': 'employer-training'}"),
                        row(null, "{'kind': 'workplace'}"),
                        row(null, "{'kind': 'destination'}")))
                .containsExactly("training", "employer-training", "subsidised-workplace", "resettlement");
    }

    private static String[] row(String measure, String json) {
        return new String[] {measure, json.replace('\'', '"')};
    }

    /** What stands at a path in each row of a table after changesets. */
    private List<String> kinds(String table, String column, String path, List<String> changesets, String[]... rows)
            throws IOException {
        var statements = statements();
        return jdbc.execute((ConnectionCallback<List<String>>) connection -> {
            run(
                    connection,
                    "create temporary table %s (id int, measure varchar(60), %s json)".formatted(table, column));
            try {
                for (var i = 0; i < rows.length; i++) {
                    insert(connection, "insert into %s values (?, ?, ?)".formatted(table), i, rows[i]);
                }
                for (var changeset : changesets) {
                    run(connection, statements.get(changeset));
                }
                return read(
                        connection, "select json_value(%s, '%s') from %s order by id".formatted(column, path, table));
            } finally {
                run(connection, "drop temporary table " + table);
            }
        });
    }

    /** By the beginning of their changesets' names. */
    private static Map<String, String> statements() throws IOException {
        var text = new ClassPathResource("db/changelog/measure.sql").getContentAsString(UTF_8);
        return Stream.of(text.split("--changeset zholdama:"))
                .skip(1)
                .collect(toMap(
                        changeset -> changeset.replaceAll("(?s)^(measure-\\d+-).*", "$1"),
                        changeset ->
                                changeset.substring(changeset.indexOf('\n')).strip()));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void insert(Connection connection, String sql, int id, String... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setInt(1, id);
            statement.setString(2, values[0]);
            statement.setString(3, values[1]);
            statement.execute();
        }
    }

    private static List<String> read(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
