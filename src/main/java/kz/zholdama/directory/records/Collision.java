package kz.zholdama.directory.records;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Tells from what the database threw that somebody else was at the same rows in the same moment. */
final class Collision {

    /** MariaDB: changed since the snapshot, duplicate key, lock wait, deadlock, referred to, refers to nothing. */
    private static final Set<Integer> CODES = Set.of(1020, 1062, 1205, 1213, 1451, 1452);

    private Collision() {}

    static boolean isBehind(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && CODES.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
