package kz.zholdama.platform.database;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import liquibase.Liquibase;
import liquibase.change.AbstractSQLChange;
import liquibase.changelog.ChangeSet;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.Customizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Asks every {@link StartCondition} and sees to the server's settings, right before Liquibase makes its first table. */
@Component
class BeforeMigrating implements Customizer<Liquibase> {

    private static final String DONE = "databasechangelog";

    private final ObjectProvider<StartCondition> conditions;

    BeforeMigrating(ObjectProvider<StartCondition> conditions) {
        this.conditions = conditions;
    }

    @Override
    public void customize(Liquibase liquibase) {
        var connection = ((JdbcConnection) liquibase.getDatabase().getConnection()).getUnderlyingConnection();
        var database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        conditions.orderedStream().forEach(condition -> condition.check(database));
        var triggers = new Triggers(database);
        triggers.checkBinaryLog();
        if (awaitsTriggers(liquibase, database)) {
            triggers.check();
        }
        new Charset(database).settle(StartCondition.hasTable(database, DONE));
    }

    private static boolean awaitsTriggers(Liquibase liquibase, JdbcClient database) {
        var done = Set.copyOf(
                StartCondition.hasTable(database, DONE)
                        ? database.sql("select id from DATABASECHANGELOG")
                                .query(String.class)
                                .list()
                        : List.of());
        try {
            return liquibase.getDatabaseChangeLog().getChangeSets().stream()
                    .anyMatch(changes -> makesATrigger(changes) && !done.contains(changes.getId()));
        } catch (LiquibaseException e) {
            throw new IllegalStateException("The change log cannot be read", e);
        }
    }

    private static boolean makesATrigger(ChangeSet changes) {
        return changes.getChanges().stream()
                .anyMatch(change -> change instanceof AbstractSQLChange sql
                        && sql.getSql().toLowerCase(Locale.ROOT).contains("create trigger"));
    }
}
