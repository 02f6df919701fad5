package kz.zholdama.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A pool of which nobody takes more than his share: what one centre waits for keeps no connection from another. While the
 * database is away nobody waits for it.
 */
final class SharedPool extends DelegatingDataSource implements AutoCloseable {

    /** Longer than a node that hangs can keep a row, see docs/adr/0006. */
    private static final Duration WAIT_AT_MOST = Duration.ofSeconds(25);

    /** The pulse tells an outage within three seconds. */
    private static final Duration SILENCE_AT_MOST = Duration.ofSeconds(3);

    private final HikariDataSource pool;
    private final DatabasePulse pulse;
    private final int share;
    private final Supplier<@Nullable Object> whose;
    private final Map<Object, Semaphore> turns = new ConcurrentHashMap<>();
    private final Set<Connection> lent = ConcurrentHashMap.newKeySet();

    /**
     * @param share connections that one may have at a time
     * @param whose for whom this thread works; null for nobody, whose share is the whole pool
     */
    SharedPool(HikariDataSource pool, int share, Supplier<@Nullable Object> whose, DatabasePulse pulse) {
        super(pool);
        this.pool = pool;
        this.share = share;
        this.whose = whose;
        this.pulse = pulse;
        pulse.whenAway(this::cut);
    }

    @Override
    public Connection getConnection() throws SQLException {
        pulse.require();
        var deadline = System.nanoTime() + WAIT_AT_MOST.toNanos();
        var one = whose.get();
        var turn = one == null ? null : turns.computeIfAbsent(one, _ -> new Semaphore(share, true));
        if (turn != null) {
            await(turn, deadline);
        }
        try {
            return lend(fromPool(deadline), turn);
        } catch (SQLException | RuntimeException e) {
            release(turn);
            throw e;
        }
    }

    private static void await(Semaphore turn, long deadline) throws SQLException {
        try {
            if (turn.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        throw new SQLTransientConnectionException("Everything that may be done at a time for one centre is being done");
    }

    /** The pool is asked for short moments, so that whoever waits for it hears of an outage. */
    private Connection fromPool(long deadline) throws SQLException {
        var silence = System.nanoTime() + SILENCE_AT_MOST.toNanos();
        while (true) {
            pulse.require();
            try {
                return pool.getConnection();
            } catch (SQLTransientConnectionException e) {
                var busy = e.getCause() == null; // and not a database that does not answer
                if (System.nanoTime() > (busy ? deadline : silence)) {
                    throw e;
                }
            }
        }
    }

    private Connection lend(Connection connection, @Nullable Semaphore turn) {
        lent.add(connection);
        var closed = new AtomicBoolean();
        InvocationHandler giveBack = (_, method, arguments) -> {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (method.getName().equals("close") && closed.compareAndSet(false, true)) {
                    lent.remove(connection);
                    release(turn);
                }
            }
        };
        var loader = Connection.class.getClassLoader();
        return (Connection) Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, giveBack);
    }

    private static void release(@Nullable Semaphore turn) {
        if (turn != null) {
            turn.release();
        }
    }

    /** Ends every wait for an answer. Each apart: the driver itself may wait a moment for the database. */
    private void cut() {
        lent.forEach(connection -> Thread.ofVirtual().start(() -> {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException _) {
                // it has ended already
            }
        }));
    }

    @Override
    public void close() {
        pool.close();
    }
}
