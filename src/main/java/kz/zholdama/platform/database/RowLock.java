package kz.zholdama.platform.database;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits for a row through which everyone of a centre has to pass. The server is asked for short moments, again and again: of a
 * node that hangs only what it holds is in the way, and not a queue of questions that it asked before, each of which would
 * be granted the row in turn. See docs/adr/0006.
 */
public final class RowLock {

    /** Ends a statement that locks: {@code select … for update} and then this. */
    public static final String BRIEFLY = " for update wait 2";

    /** Longer than a transaction may stand idle. */
    private static final Duration AT_MOST = Duration.ofSeconds(20);

    private RowLock() {}

    /**
     * @param database of the running transaction
     * @param select   locks {@link #BRIEFLY}
     * @throws DataAccessException when the row is not free within twenty seconds; {@link Outage#told} knows it
     */
    public static <T> T take(JdbcClient database, Supplier<T> select) {
        var deadline = System.nanoTime() + AT_MOST.toNanos();
        while (true) {
            try {
                return select.get();
            } catch (DataAccessException e) {
                if (!Outage.isBusy(e) || System.nanoTime() > deadline || wasRolledBack(database)) {
                    throw e;
                }
            }
        }
    }

    /** After a deadlock, or where the server is set to roll all of a transaction back when a wait was too long. */
    private static boolean wasRolledBack(JdbcClient database) {
        return !database.sql("select @@in_transaction").query(Boolean.class).single();
    }
}
