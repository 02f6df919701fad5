package kz.zholdama.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

@Slow
class EmbeddedMariaDbIT {

    @Test
    void leavesAFolderThatIsInUseToTheOneWhoUsesIt() throws Exception {
        var running = TestDatabase.server();

        var second = new EmbeddedMariaDb(TestDatabase.FOLDER);

        assertThatThrownBy(second::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("ZHOLDAMA_DATA");
        try (var connection = DriverManager.getConnection(running.jdbcUrl(), running.user(), running.password())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void leavesAloneWhatOtherServersKeepInTheTemporaryFolderOfTheSystem(@TempDir Path folder) throws Exception {
        var foreign = Path.of(
                System.getProperty("java.io.tmpdir"),
                "#sql-temptable-%x-1-1.MAI".formatted(ProcessHandle.current().pid()));
        Files.createFile(foreign);

        try (var server = new EmbeddedMariaDb(folder)) {
            server.start();
            assertThat(foreign).exists();
        } finally {
            Files.deleteIfExists(foreign);
        }
    }

    @Test
    void isReadAndNotWrittenBesideItsApplication() throws Exception {
        TestDatabase.server();
        var settings = new MockEnvironment()
                .withProperty("zholdama.database.embedded", "true")
                .withProperty("zholdama.data", TestDatabase.FOLDER.toString());

        try (var beside = DatabaseBeside.open(settings);
                var statement = beside.connection().createStatement()) {
            assertThat(statement.executeQuery("select database()").next()).isTrue();
            assertThatThrownBy(() -> statement.execute("create table zholdama.mine (id int)"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void isReadWithoutItsApplicationOnlyWhereThereIsOne(@TempDir Path empty) {
        var settings = new MockEnvironment()
                .withProperty("zholdama.database.embedded", "true")
                .withProperty("zholdama.data", empty.toString());

        assertThatThrownBy(() -> DatabaseBeside.open(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("ZHOLDAMA_DATA");
        assertThat(empty).isEmptyDirectory();
    }
}
