package kz.zholdama.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told about a failure of the database. */
class OutageTest {

    static Stream<SQLException> away() {
        return Stream.of(
                new SQLTransientConnectionException("work - Connection is not available"),
                new SQLNonTransientConnectionException("Socket error", "08000"),
                new SQLException("Connection was killed", "70100", 1927),
                new SQLException("Server shutdown in progress", "08S01", 1053),
                new SQLException("Connection is closed"));
    }

    @ParameterizedTest
    @MethodSource("away")
    void isTheSystemsWhenTheConnectionIsGone(SQLException failure) {
        assertThat(Outage.told(new IllegalStateException(new RuntimeException(failure))))
                .get()
                .extracting(SystemAway::messageKey)
                .isEqualTo("error.away");
    }

    @Test
    void isAColleaguesWhenARowWasNotToBeHad() {
        assertThat(Outage.told(new RuntimeException(new SQLException("Lock wait timeout exceeded", "HY000", 1205))))
                .get()
                .extracting(SystemAway::messageKey)
                .isEqualTo("error.busy");
    }

    @Test
    void isNeitherWhenTheStatementIsWrong() {
        assertThat(Outage.told(new RuntimeException(new SQLException("Duplicate entry", "23000", 1062))))
                .isEmpty();
        assertThat(Outage.isBehind(new IllegalStateException())).isFalse();
    }
}
