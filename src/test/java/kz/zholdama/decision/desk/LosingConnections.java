package kz.zholdama.decision.desk;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Connections that break over a commit when this thread asks for it: the server did it or did not, and nobody says so. */
@TestConfiguration(proxyBeanMethods = false)
class LosingConnections {

    enum Loss {
        /** The server committed, then the connection broke. */
        OF_THE_ANSWER,
        /** The connection broke on the way there. */
        OF_THE_COMMIT,
        /** The server committed, then went away for good. */
        OF_THE_SERVER
    }

    private record Next(Loss loss, String statement) {}

    private static final ThreadLocal<@Nullable Next> NEXT = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> AWAY = ThreadLocal.withInitial(() -> false);

    /** At the next commit of this thread that stores a document. */
    static void next(Loss loss) {
        next(loss, "insert into stored_document");
    }

    /** @param statement that was prepared over the connection since its last commit; may be empty */
    static void next(Loss loss, String statement) {
        NEXT.set(new Next(loss, statement));
    }

    static void none() {
        NEXT.remove();
        AWAY.remove();
    }

    @Bean
    static BeanPostProcessor losingConnections() {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.setDataSource(new Losing(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword()));
                }
                return bean;
            }
        };
    }

    private static final class Losing extends DriverManagerDataSource {

        Losing(String url, String user, String password) {
            super(url, user, password);
        }

        @Override
        protected Connection getConnectionFromDriver(Properties settings) throws SQLException {
            var real = super.getConnectionFromDriver(settings);
            var statements = new StringBuilder();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (AWAY.get() && !method.getName().matches("close|abort|isClosed")) {
                            throw broken();
                        }
                        if (method.getName().equals("prepareStatement")) {
                            statements.append(arguments[0]);
                        }
                        var loss = method.getName().equals("commit") ? taken(statements.toString()) : null;
                        if (method.getName().matches("commit|rollback")) {
                            statements.setLength(0);
                        }
                        if (loss == Loss.OF_THE_COMMIT) {
                            real.close();
                            throw broken();
                        }
                        try {
                            var answer = method.invoke(real, arguments);
                            if (loss != null) {
                                AWAY.set(loss == Loss.OF_THE_SERVER);
                                real.close();
                                throw broken();
                            }
                            return answer;
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }

        private static @Nullable Loss taken(String statements) {
            var next = NEXT.get();
            if (next == null || !statements.contains(next.statement())) {
                return null;
            }
            NEXT.remove();
            return next.loss();
        }

        private static SQLException broken() {
            return new SQLNonTransientConnectionException("Socket error", "08000", -1);
        }
    }
}
