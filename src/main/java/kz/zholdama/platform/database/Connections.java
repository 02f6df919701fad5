package kz.zholdama.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Our connections to the database, {@code spring.datasource.hikari.maximum-pool-size} for work and a few more: for sign-in, for
 * what commits {@link Aside}, and the one of the {@link DatabasePulse}. All have the limits of {@code application.yaml}.
 */
final class Connections extends DelegatingDataSource {

    /** Three centres that wait for something leave connections to the others. */
    private static final int SHARE_OF_WORK = 6;

    private static final int SIGN_IN = 5;
    private static final int ASIDE = 6;
    private static final int SHARE_OF_FEW = 2;

    /** Of the few, also what has only taken a row so far: behind it others stand idle with what they read, for longer. */
    private static final String NOTHING_STANDS_IDLE = ", idle_readonly_transaction_timeout = 10";

    private final SharedPool signIn;
    private final SharedPool aside;

    /** @param work not started yet */
    Connections(HikariDataSource work, Supplier<@Nullable Object> whose, DatabasePulse pulse) {
        super(new SharedPool(work, Math.min(SHARE_OF_WORK, work.getMaximumPoolSize()), whose, pulse));
        signIn = new SharedPool(few(work, "sign-in", SIGN_IN), SHARE_OF_FEW, whose, pulse);
        aside = new SharedPool(few(work, "aside", ASIDE), SHARE_OF_FEW, whose, pulse);
    }

    private static HikariDataSource few(HikariDataSource work, String name, int connections) {
        var pool = new HikariDataSource(); // connects when first used
        work.copyStateTo(pool);
        pool.setPoolName(name);
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(1);
        pool.setConnectionInitSql(work.getConnectionInitSql() + NOTHING_STANDS_IDLE);
        return pool;
    }

    SharedPool signIn() {
        return signIn;
    }

    SharedPool aside() {
        return aside;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return SignInConnections.areTaken() ? signIn.getConnection() : super.getConnection();
    }
}
