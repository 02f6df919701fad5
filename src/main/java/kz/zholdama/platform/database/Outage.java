package kz.zholdama.platform.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.platform.Causes;

/** Tells the failures that come from a database which is away, or which took its connection back, from all others. */
public final class Outage {

    private static final String CONNECTION = "08";

    /** What the pool says, and nothing else, when a lost connection is used once more, as by a rollback. */
    private static final String CLOSED = "Connection is closed";

    /** Shutting down; statement or connection killed, also because its transaction stood idle for too long. */
    private static final Set<Integer> TAKEN_BACK = Set.of(1053, 1317, 1927, 4031);

    /** A lock was not to be had in time, or only at the price of a deadlock. */
    private static final Set<Integer> BUSY = Set.of(1205, 1213);

    private Outage() {}

    /** Whether the database cannot be reached. */
    public static boolean isBehind(Throwable failure) {
        return refusals(failure).anyMatch(Outage::isOne);
    }

    /** What to tell when the person can only wait and repeat: neither he nor the application did anything wrong. */
    public static Optional<SystemAway> told(Throwable failure) {
        if (isBehind(failure)) {
            return Optional.of(SystemAway.unreachable());
        }
        return isBusy(failure) ? Optional.of(SystemAway.busy()) : Optional.empty();
    }

    /** Whether a lock was not to be had in the time that there was: nothing is wrong with the database. */
    public static boolean isBusy(Throwable failure) {
        return refusals(failure).anyMatch(refused -> BUSY.contains(refused.getErrorCode()));
    }

    private static Stream<SQLException> refusals(Throwable failure) {
        return Causes.of(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }

    private static boolean isOne(SQLException refused) {
        return refused instanceof SQLTransientConnectionException
                || refused instanceof SQLNonTransientConnectionException
                || refused instanceof SQLRecoverableException
                || TAKEN_BACK.contains(refused.getErrorCode())
                || CLOSED.equals(refused.getMessage())
                || refused.getSQLState() != null && refused.getSQLState().startsWith(CONNECTION);
    }
}
