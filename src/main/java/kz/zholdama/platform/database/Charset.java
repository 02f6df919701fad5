package kz.zholdama.platform.database;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables are utf8mb4 whatever the server's or the database's default is. The changesets say none, so the default of our own
 * database is set, before the first table and again when somebody changed it.
 */
final class Charset {

    /** Case does not count; in MariaDB since 10.10. */
    private static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private final JdbcClient database;

    Charset(JdbcClient database) {
        this.database = database;
    }

    private record Table(String name, String collation) {}

    /** @param begun whether an earlier start made tables here */
    void settle(boolean begun) {
        var wanted = begun ? ofTables() : COLLATION;
        var now = database.sql(
                        "select default_collation_name from information_schema.schemata where schema_name = database()")
                .query(String.class)
                .single();
        if (!now.equals(wanted)) {
            set(wanted);
        }
    }

    private String ofTables() {
        var tables = database.sql("""
                select table_name as name, table_collation as collation from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE'
                order by create_time, table_name""").query(Table.class).list();
        tables.stream()
                .filter(table -> !table.collation().matches("utf8mb4_.*_ci"))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new StartRefused("""
                    The table %s of the database in SPRING_DATASOURCE_URL has the collation %s, in which names cannot be kept \
                    and found as this application does: name an empty database there (its tables are then made in %s), or \
                    convert this one to a utf8mb4 collation that ends with \
                    _ci.""".formatted(wrong.name(), wrong.collation(), COLLATION));
                });
        return tables.getFirst().collation();
    }

    private void set(String collation) {
        var name = database.sql("select database()").query(String.class).single();
        var change =
                "alter database `%s` character set utf8mb4 collate %s".formatted(name.replace("`", "``"), collation);
        try {
            database.sql(change).update();
        } catch (DataAccessException e) {
            throw new StartRefused(
                    "The database in SPRING_DATASOURCE_URL has another character set and its account may not "
                            + "change that: have this done on its server, a MariaDB 10.11 or later: " + change + ".",
                    e);
        }
    }
}
