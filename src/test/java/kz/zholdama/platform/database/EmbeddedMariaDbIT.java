package kz.zholdama.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import kz.zholdama.testing.TestDatabase;
import org.junit.jupiter.api.Test;

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
}
