package kz.zholdama.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * One connection to the application's database without the application, which may be running or not. Embedded, it is the
 * running server's reader; when none runs, one is started for as long as this is open.
 */
public final class DatabaseBeside implements AutoCloseable {

    private static final String ANSWER_WITHIN_MS = "5000";

    private final Connection connection;
    private final @Nullable EmbeddedMariaDb server;

    private DatabaseBeside(Connection connection, @Nullable EmbeddedMariaDb server) {
        this.connection = connection;
        this.server = server;
    }

    /**
     * @throws StartRefused when there is none, or it does not let us in; says what to do
     * @throws SQLException when it fails otherwise
     */
    public static DatabaseBeside open(Environment settings) throws SQLException {
        if (settings.getProperty("zholdama.database.embedded", Boolean.class, false)) {
            return embedded(Path.of(settings.getRequiredProperty("zholdama.data")));
        }
        var url = settings.getProperty("spring.datasource.url");
        if (url == null) {
            throw new StartRefused(StartRefusedAnalyzer.NO_URL);
        }
        try {
            return new DatabaseBeside(
                    connect(
                            url,
                            settings.getProperty("spring.datasource.username", ""),
                            settings.getProperty("spring.datasource.password", "")),
                    null);
        } catch (SQLException refused) {
            var told = new StartRefusedAnalyzer(settings).analyze(refused);
            if (told == null) {
                throw refused;
            }
            throw new StartRefused(told.getDescription(), refused);
        }
    }

    private static DatabaseBeside embedded(Path folder) throws SQLException {
        var files = new ServerFolder(folder);
        if (!files.isInstalled()) {
            throw new StartRefused(
                    "There is no database in " + files.path() + "; name the data folder by ZHOLDAMA_DATA.");
        }
        if (files.isInUse()) {
            return new DatabaseBeside(EmbeddedReader.connect(folder), null);
        }
        var server = new EmbeddedMariaDb(folder);
        try {
            server.start();
            return new DatabaseBeside(connect(server.jdbcUrl(), server.user(), server.password()), server);
        } catch (SQLException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        properties.put("connectTimeout", ANSWER_WITHIN_MS);
        return DriverManager.getConnection(url, properties);
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try (var _ = server) { // ends, whatever became of the connection
            connection.close();
        }
    }
}
