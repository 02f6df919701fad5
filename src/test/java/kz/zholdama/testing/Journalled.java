package kz.zholdama.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one centre and the country journal from a moment on, held against a file of {@code golden/journal}. What differs in
 * every run (ids, numbers, digests) stands there as {@code #}.
 */
public record Journalled(JdbcClient database, long centreId, long last) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> VARYING =
            Set.of("id", "centre", "number", "actNumber", "sha256", "serial", "mergedInto", "bin");

    public static Journalled from(JdbcClient database, long centreId) {
        return new Journalled(
                database,
                centreId,
                database.sql("select max(id) from journal_entry")
                        .query(Long.class)
                        .single());
    }

    public void isAsIn(String file) {
        var written = database.sql("""
                        select centre_id, action, subject_type, subject_id, before_state, after_state from journal_entry
                        where id > ? and centre_id in (0, ?) and action not like '%.looked' order by id""")
                .params(last, centreId)
                .query((row, _) -> String.join(
                        " | ",
                        row.getString(2),
                        row.getString(3) + (row.getString(4).matches("\\d+") ? "" : ":" + row.getString(4)),
                        row.getLong(1) == 0 ? "national" : "centre",
                        masked(row.getString(5)),
                        masked(row.getString(6))))
                .list();
        assertThat(written)
                .containsExactlyElementsOf(Golden.text("journal", file).lines().toList());
    }

    private static String masked(@Nullable String state) {
        return state == null ? "-" : masked("", JSON.readTree(state)).toString().replaceAll("завод \\d+", "завод #");
    }

    private static JsonNode masked(String name, JsonNode value) {
        if (VARYING.contains(name) || name.endsWith("Id")) {
            return JSON.getNodeFactory().stringNode(value.isNumber() ? "#" : "#text");
        }
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        var masked = JSON.createObjectNode();
        object.properties().forEach(field -> masked.set(field.getKey(), masked(field.getKey(), field.getValue())));
        return masked;
    }
}
