package kz.zholdama.testing;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.database.EmbeddedMariaDb;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * One embedded MariaDB for all tests of a virtual machine (those that run at the same time each have their own); its tables
 * are made anew by the migrations at the first test.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    public static final Path FOLDER = Path.of("target", "test-database-" + System.getProperty("zholdama.fork", "1"));

    /** What is committed survives a killed server, but no machine that loses its power. */
    public static final List<String> QUICK = List.of("--innodb-flush-log-at-trx-commit=2", "--skip-innodb-doublewrite");

    /** Started with the first test that needs it, stopped with the virtual machine. */
    private static final class Server {

        private static final EmbeddedMariaDb RUNNING = start();

        private static EmbeddedMariaDb start() {
            var server = new EmbeddedMariaDb(FOLDER, QUICK);
            server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            try (var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                    var statement = connection.createStatement()) {
                statement.execute("drop database zholdama");
                statement.execute("create database zholdama character set utf8mb4 collate utf8mb4_uca1400_ai_ci");
            } catch (SQLException e) {
                throw new IllegalStateException("The test database cannot be emptied", e);
            }
            return server;
        }
    }

    public static EmbeddedMariaDb server() {
        return Server.RUNNING;
    }

    /** As a process of its own is told of it. */
    public static Map<String, String> variables() {
        return variables(server(), server().jdbcUrl());
    }

    /** The same of another server, at whichever address. */
    public static Map<String, String> variables(EmbeddedMariaDb server, String url) {
        return Map.of(
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                server.user(),
                "SPRING_DATASOURCE_PASSWORD",
                server.password());
    }

    @Bean
    JdbcConnectionDetails testConnection() {
        var server = server();
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
