package kz.zholdama.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database every second, over a connection of its own, whether it answers. While it does not, everyone who wants a
 * connection is told so at once and not after a wait, whoever waits for an answer gets none, and the log says it once a minute.
 */
@Component
public class DatabasePulse implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePulse.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(1);
    private static final Duration SAY_EVERY = Duration.ofMinutes(1);

    private final JdbcConnectionDetails details;
    private final List<Runnable> whenAway = new CopyOnWriteArrayList<>();
    private @Nullable Connection connection;
    private @Nullable Thread thread;
    private long awaySince;
    private long saidAt;
    private volatile boolean away;

    DatabasePulse(JdbcConnectionDetails details) {
        this.details = details;
    }

    /** Whether the last question remained without an answer. */
    public boolean isAway() {
        return away;
    }

    /** @throws SQLException while the database is away */
    void require() throws SQLException {
        if (away) {
            throw new SQLTransientConnectionException("The database does not answer");
        }
    }

    /** @param cut ends what waits for an answer; asked again and again until the database is back */
    void whenAway(Runnable cut) {
        whenAway.add(cut);
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().daemon().name("database-pulse").start(this::beat);
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void beat() {
        try {
            while (true) {
                note(answers());
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException _) {
            disconnect();
        }
    }

    /** A connection that was cut is no proof: a new one is tried before the database is called away. */
    private boolean answers() {
        try {
            if (connection != null && connection.isValid((int) ANSWER_WITHIN.toSeconds())) {
                return true;
            }
            disconnect();
            connection = connect();
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        var settings = new Properties();
        settings.put("user", details.getUsername());
        settings.put("password", details.getPassword());
        settings.put("connectTimeout", String.valueOf(ANSWER_WITHIN.toMillis()));
        settings.put("socketTimeout", String.valueOf(ANSWER_WITHIN.toMillis()));
        return DriverManager.getConnection(details.getJdbcUrl(), settings);
    }

    private void disconnect() {
        var old = connection;
        connection = null;
        if (old != null) {
            try {
                old.abort(Runnable::run);
            } catch (SQLException _) {
                // it is gone anyway
            }
        }
    }

    private void note(boolean answers) {
        if (answers) {
            if (away) {
                away = false;
                LOG.info(
                        "The database answers again, after {} s",
                        Duration.ofNanos(System.nanoTime() - awaySince).toSeconds());
            }
            return;
        }
        if (!away) {
            awaySince = System.nanoTime();
            saidAt = awaySince - SAY_EVERY.toNanos();
            away = true;
        }
        if (System.nanoTime() - saidAt >= SAY_EVERY.toNanos()) {
            saidAt = System.nanoTime();
            LOG.warn(
                    "The database does not answer, for {} s now. People are told; work goes on when it is back.",
                    Duration.ofNanos(saidAt - awaySince).toSeconds());
        }
        whenAway.forEach(Runnable::run);
    }
}
