package kz.zholdama.platform.database;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the server lets our account make the triggers that keep journal and documents unchanged. */
final class Triggers {

    private static final int NO_SUCH_TABLE = 1146;
    private static final int BINARY_LOG_FORBIDS = 1419;

    private final JdbcClient database;

    Triggers(JdbcClient database) {
        this.database = database;
    }

    /** Tries one on a table that there is not: everything that forbids triggers is told before the table is looked for. */
    void check() {
        try {
            database.sql("create trigger zholdama_trial before insert on zholdama_trial for each row set @trial = 1")
                    .update();
        } catch (DataAccessException e) {
            switch (e.getRootCause() instanceof SQLException told ? told.getErrorCode() : 0) {
                case NO_SUCH_TABLE -> {}
                case BINARY_LOG_FORBIDS -> throw new StartRefused("""
                        The database server writes a binary log and lets this account make no triggers, which keep the journal \
                        append-only: have log_bin_trust_function_creators = 1 set on the server (only while tables are made: SET \
                        GLOBAL log_bin_trust_function_creators = 1), or name an account with the privilege SUPER for this \
                        start in SPRING_DATASOURCE_USERNAME.""", e);
                default -> throw new StartRefused("""
                        The account in SPRING_DATASOURCE_USERNAME may make no triggers, which keep the journal append-only: \
                        have it granted all privileges on its database.""", e);
            }
        }
    }

    /** We work in read-committed transactions, which a log of statements cannot repeat: the server would refuse each change. */
    void checkBinaryLog() {
        if (database.sql("select @@global.log_bin and @@global.binlog_format = 'STATEMENT'")
                .query(Boolean.class)
                .single()) {
            throw new StartRefused(
                    "The database server writes its binary log as statements and refuses every change of this "
                            + "application: have binlog_format = MIXED or ROW set on the server.");
        }
    }
}
