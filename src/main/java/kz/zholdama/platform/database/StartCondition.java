package kz.zholdama.platform.database;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to hold before the tables are made or migrated: asked at every start, before anything is written. */
public interface StartCondition {

    /**
     * @param database as the last start left it, empty before the first
     * @throws StartRefused saying in one sentence what to set
     */
    void check(JdbcClient database);

    /** Whether an earlier start has made the table. */
    static boolean hasTable(JdbcClient database, String table) {
        return database.sql("""
                select count(*) from information_schema.tables
                where table_schema = database() and lower(table_name) = ?""").param(table).query(Long.class).single() > 0;
    }
}
