package kz.zholdama.demo.years;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The indexes of tables that are about to take millions of rows: removed before and built anew afterwards, sorted, which takes
 * minutes where entering each row takes hours. They are as the tables have them; nothing is known here of any.
 */
class SecondaryIndexes {

    private static final Pattern INDEX = Pattern.compile("^ {2}((?:UNIQUE )?KEY `([^`]+)` .*?),?$", Pattern.MULTILINE);

    private final JdbcTemplate database;
    private final Map<String, List<String>> removed = new LinkedHashMap<>();

    SecondaryIndexes(JdbcTemplate database) {
        this.database = database;
    }

    /** @param but those by which the table is read while it is filled */
    void remove(String table, String... but) {
        var made = (String) database.queryForMap("show create table " + table).get("Create Table");
        var definitions = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var found = INDEX.matcher(made); found.find(); ) {
            if (!List.of(but).contains(found.group(2))) {
                definitions.add(found.group(1));
                names.add(found.group(2));
            }
        }
        if (!names.isEmpty()) {
            alter(table, names, "drop index `%s`");
            removed.put(table, definitions);
        }
    }

    void build() {
        removed.forEach((table, definitions) -> alter(table, definitions, "add %s"));
    }

    private void alter(String table, List<String> what, String change) {
        database.execute("alter table " + table + " "
                + what.stream().map(change::formatted).collect(Collectors.joining(", ")));
    }
}
