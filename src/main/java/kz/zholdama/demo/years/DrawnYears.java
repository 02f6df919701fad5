package kz.zholdama.demo.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import javax.sql.DataSource;
import kz.zholdama.register.keeping.RegisterFilling;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Draws cases into the tables, past the services: rows, documents, journal with its chains, register and sums. Nothing else is to
 * work on the database meanwhile. A few hundred are drawn at once or not at all; interrupted, a large draw leaves tables without
 * their indexes, and the folder is to be made anew.
 */
@Component
@Profile("demo")
public class DrawnYears {

    private static final int REGISTERED_TOGETHER = 20_000;
    private static final Logger LOG = LoggerFactory.getLogger(DrawnYears.class);

    private final JdbcTemplate database;

    DrawnYears(DataSource source) {
        this.database = new JdbcTemplate(source);
    }

    /**
     * @param cases   how many more
     * @param years   before today in which they are received
     * @param centres in which they are drawn; the first has a tenth of them, and its cases are the patterns
     * @param today   nothing happens later
     */
    public void draw(int cases, int years, List<DrawnCentre> centres, LocalDate today) {
        inSession(false, session -> draw(session, false, cases, years, centres, today));
    }

    /** Draws millions: tables are written without their indexes, and of a case what screens and figures look at. */
    public void drawMany(int cases, int years, List<DrawnCentre> centres, LocalDate today) {
        inSession(true, session -> draw(session, true, cases, years, centres, today));
    }

    /** @param bitByBit or in one transaction */
    private void inSession(boolean bitByBit, Consumer<JdbcTemplate> work) {
        database.execute((ConnectionCallback<@Nullable Void>) connection -> {
            var session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            session.execute("set foreign_key_checks = 0, unique_checks = 0");
            connection.setAutoCommit(bitByBit);
            try {
                work.accept(session);
                if (!bitByBit) {
                    connection.commit();
                }
            } catch (RuntimeException failed) {
                if (!bitByBit) {
                    connection.rollback();
                }
                throw failed;
            } finally {
                connection.setAutoCommit(true);
                session.execute("set foreign_key_checks = 1, unique_checks = 1");
            }
            return null;
        });
    }

    private static void draw(
            JdbcTemplate session, boolean brief, int cases, int years, List<DrawnCentre> centres, LocalDate today) {
        var client = JdbcClient.create(session);
        var patterns = new PatternReader(client, brief).read(centres.getFirst());
        var first = client.sql("select coalesce(max(id), 0) + 1 from application")
                .query(Long.class)
                .single();
        var tables = new SecondaryIndexes(session);
        var register = new SecondaryIndexes(session);
        if (brief) {
            PatternReader.tableNames().forEach(tables::remove);
            tables.remove("application_word");
            register.remove("register_entry", "register_case");
            register.remove("register_ground");
        }
        new CaseDrawer(session, patterns, centres, today, new Random(first)).draw(cases, years * 52);
        LOG.info("{} cases drawn", cases);
        tables.build();
        for (var from = first; from < first + cases; from += REGISTERED_TOGETHER) {
            RegisterFilling.fill(client, from, Math.min(from + REGISTERED_TOGETHER, first + cases) - 1);
        }
        LOG.info("{} cases entered into the register", cases);
        register.build();
        if (brief) {
            var all = new ArrayList<>(PatternReader.tableNames().toList());
            all.addAll(List.of("application_word", "register_entry", "register_ground", "register_sum"));
            session.execute("analyze table " + String.join(", ", all));
        }
    }
}
