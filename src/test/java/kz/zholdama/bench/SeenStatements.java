package kz.zholdama.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Sees statements that an action sends, as the database gets them, and asks the database how it answers each: the plan is that
 * of the screens, not of a copy of their questions.
 */
public final class SeenStatements {

    private static final ThreadLocal<Map<String, List<Call>>> SEEN = new ThreadLocal<>();

    /** A parameter that was set. */
    private record Call(Method method, List<@Nullable Object> arguments) {}

    /** One step of a plan. */
    public record Step(String table, String type, String key, long rows, String extra) {}

    /** A statement and how it is answered. */
    public record Plan(String sql, List<Step> steps) {}

    private SeenStatements() {}

    /** The selects that the action sends, each once, with their plans. */
    public static List<Plan> plans(DelegatingDataSource source, Runnable action) throws SQLException {
        var target = Objects.requireNonNull(source.getTargetDataSource());
        source.setTargetDataSource(new Watched(target));
        SEEN.set(new LinkedHashMap<>());
        try {
            action.run();
            var seen = SEEN.get();
            SEEN.remove();
            var plans = new ArrayList<Plan>();
            try (var connection = source.getConnection()) {
                for (var statement : seen.entrySet()) {
                    plans.add(plan(connection, statement.getKey(), statement.getValue()));
                }
            }
            return plans;
        } finally {
            SEEN.remove();
            source.setTargetDataSource(target);
        }
    }

    private static Plan plan(Connection connection, String sql, List<Call> parameters) throws SQLException {
        var steps = new ArrayList<Step>();
        try (var explain = connection.prepareStatement("explain " + sql)) {
            for (var parameter : parameters) {
                parameter.method().invoke(explain, parameter.arguments().toArray());
            }
            try (var rows = explain.executeQuery()) {
                while (rows.next()) {
                    steps.add(new Step(
                            rows.getString("table"),
                            rows.getString("type"),
                            rows.getString("key"),
                            rows.getLong("rows"),
                            rows.getString("Extra")));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return new Plan(sql, steps);
    }

    private static final class Watched extends DelegatingDataSource {

        Watched(DataSource target) {
            super(target);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return SEEN.get() == null ? connection : watched(connection);
        }
    }

    private static Connection watched(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SeenStatements.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    var made = invoke(connection, method, arguments);
                    return made instanceof PreparedStatement statement && SEEN.get() != null
                            ? watched(statement, (String) arguments[0])
                            : made;
                });
    }

    private static PreparedStatement watched(PreparedStatement statement, String sql) {
        var set = new ArrayList<Call>();
        return (PreparedStatement) Proxy.newProxyInstance(
                SeenStatements.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (_, method, arguments) -> {
                    if (method.getName().startsWith("set") && method.getParameterCount() > 1) {
                        set.add(new Call(method, Arrays.asList(arguments)));
                    } else if (method.getName().startsWith("execute")
                            && sql.stripLeading().toLowerCase(Locale.ROOT).matches("(?s)(select|with).*")) {
                        SEEN.get().putIfAbsent(sql, List.copyOf(set));
                    }
                    return invoke(statement, method, arguments);
                });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
