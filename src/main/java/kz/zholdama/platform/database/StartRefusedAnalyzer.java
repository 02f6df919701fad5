package kz.zholdama.platform.database;

import java.sql.SQLException;
import java.util.stream.Stream;
import kz.zholdama.platform.Causes;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Tells in one sentence, and without a stack trace, why the application does not start and which variable to set. */
@Order(0)
class StartRefusedAnalyzer implements FailureAnalyzer {

    static final String NO_URL =
            "SPRING_DATASOURCE_URL is missing: set it to the address of the database, e.g. jdbc:mariadb://db/zholdama.";

    private static final String URL = "spring.datasource.url";
    private static final int UNKNOWN_DATABASE = 1049;
    private static final int NOT_YOUR_DATABASE = 1044;
    private static final int WRONG_PASSWORD = 1045;

    private final Environment environment;

    StartRefusedAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Causes.of(failure)
                .flatMap(cause -> Stream.ofNullable(sentence(cause)))
                .findFirst()
                .map(told -> new FailureAnalysis(told, null, failure))
                .orElse(null);
    }

    private @Nullable String sentence(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> refused.getMessage();
            case SQLException refused -> sentence(refused);
            default ->
                cause.getClass().getSimpleName().equals("DataSourceBeanCreationException") // it is not public
                                && !environment.containsProperty(URL)
                        ? NO_URL
                        : null;
        };
    }

    private @Nullable String sentence(SQLException refused) {
        return switch (refused.getErrorCode()) {
            case UNKNOWN_DATABASE -> "The database named in SPRING_DATASOURCE_URL, " + address() + ", does not exist.";
            case NOT_YOUR_DATABASE ->
                "SPRING_DATASOURCE_USERNAME may not use the database in SPRING_DATASOURCE_URL, " + address() + ".";
            case WRONG_PASSWORD -> "The database refuses SPRING_DATASOURCE_USERNAME with SPRING_DATASOURCE_PASSWORD.";
            default ->
                refused.getSQLState() != null && refused.getSQLState().startsWith("08")
                        ? "The database in SPRING_DATASOURCE_URL, " + address() + ", does not answer."
                        : null;
        };
    }

    /** Without the options: they may hold a password. */
    private String address() {
        return environment.getProperty(URL, "").replaceFirst("\\?.*", "");
    }
}
