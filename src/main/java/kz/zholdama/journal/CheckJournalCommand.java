package kz.zholdama.journal;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import kz.zholdama.platform.database.DatabaseBeside;
import kz.zholdama.platform.database.StartRefused;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * {@code --check-journal}: checks every chain, prints one line a centre and ends, without starting the application. Reads
 * only, also while the application runs.
 */
public final class CheckJournalCommand {

    public static final String ARGUMENT = "--check-journal";

    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private CheckJournalCommand() {}

    /**
     * @param out one line a chain
     * @param err why the journal could not be read
     * @return exit code: 0 when every chain is whole, 1 when one is broken, 2 when the journal cannot be read
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        try (var settings = new SpringApplicationBuilder(Settings.class)
                        .web(WebApplicationType.NONE)
                        .bannerMode(Banner.Mode.OFF)
                        .properties("logging.threshold.console=off") // what is said is said here
                        .run(arguments);
                var database = DatabaseBeside.open(settings.getBean(Environment.class))) {
            return check(JdbcClient.create(new SingleConnectionDataSource(database.connection(), true)), out);
        } catch (StartRefused refused) {
            err.println(refused.getMessage());
        } catch (SQLException | DataAccessException | IllegalStateException | UncheckedIOException failed) {
            err.println("The journal cannot be read: " + failed.getMessage());
        }
        return UNREADABLE;
    }

    private static int check(JdbcClient database, PrintStream out) {
        var results = new Chains(database).check(_ -> true);
        if (results.isEmpty()) {
            out.println("no entries");
        }
        results.forEach(result -> out.println(line(result)));
        return results.stream().anyMatch(ChainCheck.Broken.class::isInstance) ? BROKEN : INTACT;
    }

    private static String line(ChainCheck.Result result) {
        return switch (result) {
            case ChainCheck.Intact(var centre, var entries, var hash) ->
                "centre %d: intact, %d entries, last hash %s".formatted(centre, entries, hash);
            case ChainCheck.Broken(var centre, var sequence) ->
                "centre %d: BROKEN at entry %d".formatted(centre, sequence);
        };
    }

    /** Nothing but the application's settings. */
    @Configuration(proxyBeanMethods = false)
    static class Settings {}
}
