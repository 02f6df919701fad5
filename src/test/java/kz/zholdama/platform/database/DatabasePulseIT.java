package kz.zholdama.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import kz.zholdama.testing.Signals;
import kz.zholdama.testing.Slow;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database that takes connections and does not answer: whoever waits for it is told so within five seconds. */
@Slow
class DatabasePulseIT {

    private static final Path FOLDER = Path.of("target", "pulse-database-" + System.getProperty("zholdama.fork", "1"));
    private static final String LOCK = "select get_lock('wanted by two', 60)";
    private static final int TOLD_WITHIN = 5;

    @Test
    void endsAWaitForAnAnswerThatDoesNotComeAndGoesOnByItself() throws Exception {
        try (var server = new EmbeddedMariaDb(FOLDER)) {
            server.start();
            var pulse = new DatabasePulse(details(server));
            pulse.start();
            try (var pool = new SharedPool(pool(server), 1, () -> null, pulse);
                    var threads = Executors.newCachedThreadPool()) {
                awaitWork(pool);
                var holder = new SingleConnectionDataSource(pool.getConnection(), true);
                JdbcClient.create(holder).sql(LOCK).query(Integer.class).single();
                var waiting = threads.submit(() ->
                        JdbcClient.create(pool).sql(LOCK).query(Integer.class).single());
                awaitWaiting(pool);

                Signals.send("STOP", server.process().orElseThrow());
                try {
                    assertThatThrownBy(() -> waiting.get(TOLD_WITHIN, TimeUnit.SECONDS))
                            .isInstanceOf(ExecutionException.class)
                            .satisfies(told -> assertThat(Outage.isBehind(told)).isTrue());
                    assertThat(pulse.isAway()).isTrue();
                    var asked = System.nanoTime();
                    assertThatThrownBy(pool::getConnection)
                            .satisfies(told -> assertThat(Outage.isBehind(told)).isTrue());
                    assertThat(System.nanoTime() - asked)
                            .as("nobody waits any more")
                            .isLessThan(TimeUnit.SECONDS.toNanos(1));
                } finally {
                    Signals.send("CONT", server.process().orElseThrow());
                }
                awaitWork(pool);
            } finally {
                pulse.stop();
            }
        }
    }

    private static void awaitWaiting(DataSource pool) {
        var waiting = JdbcClient.create(pool)
                .sql("select count(*) from information_schema.processlist where state = 'User lock'")
                .query(Integer.class);
        while (waiting.single() == 0) {
            Thread.onSpinWait();
        }
    }

    /** Within five seconds of the database's return. */
    private static void awaitWork(DataSource pool) throws SQLException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(TOLD_WITHIN);
        while (true) {
            try (var connection = pool.getConnection()) {
                assertThat(connection.isValid(1)).isTrue();
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static HikariDataSource pool(EmbeddedMariaDb server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.jdbcUrl());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setConnectionTimeout(2000);
        pool.setValidationTimeout(1000);
        pool.addDataSourceProperty("connectTimeout", "1000");
        return pool;
    }

    private static JdbcConnectionDetails details(EmbeddedMariaDb server) {
        return new JdbcConnectionDetails() {

            @Override
            public String getUsername() {
                return server.user();
            }

            @Override
            public String getPassword() {
                return server.password();
            }

            @Override
            public String getJdbcUrl() {
                return server.jdbcUrl();
            }
        };
    }
}
