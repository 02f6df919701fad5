package kz.zholdama.demo.years;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of a table that are written; the others the database computes. */
record TableColumns(String table, List<String> names, Set<String> binary) {

    static TableColumns of(JdbcClient database, String table) {
        var columns = database.sql("""
                        select column_name, data_type like '%binary' or data_type like '%blob' from information_schema.columns
                        where table_schema = database() and table_name = ? and is_generated = 'NEVER'
                        order by ordinal_position""")
                .param(table)
                .query((row, _) -> Map.entry(row.getString(1), row.getBoolean(2)))
                .list();
        return new TableColumns(
                table,
                columns.stream().map(Map.Entry::getKey).toList(),
                columns.stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** What binary columns hold is left out: a drawn row has its own. */
    String selected() {
        Function<String, String> shown = name -> binary.contains(name) ? "null" : "cast(`" + name + "` as char)";
        return names.stream()
                .map(name -> shown.apply(name) + " as `" + name + "`")
                .collect(Collectors.joining(", "));
    }

    Loader loader() {
        return new Loader(table, names, binary);
    }
}
