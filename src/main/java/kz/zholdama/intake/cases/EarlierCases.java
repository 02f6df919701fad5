package kz.zholdama.intake.cases;

import java.util.List;
import kz.zholdama.intake.Application;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A change of the database: writes the search words of cases that were entered before there were any. */
public final class EarlierCases implements CustomTaskChange {

    private static final int BATCH = 500;

    private int written;

    private record Case(
            long id, long centreId, String name, @Nullable String number) {}

    @Override
    public void execute(Database database) {
        var connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
        var here = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        var words = new CaseWords(here);
        List<Case> batch;
        long last = 0;
        do {
            batch = here.sql(
                            "select id, centre_id, applicant_name, number from application where id > ? order by id limit ?")
                    .params(last, BATCH)
                    .query((row, _) -> new Case(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)))
                    .list();
            for (var one : batch) {
                var searched = Application.searched(one.name());
                here.sql("update application set search_words = ? where id = ?")
                        .params(searched, one.id())
                        .update();
                words.write(one.id(), one.centreId(), searched, one.number());
                last = one.id();
            }
            written += batch.size();
        } while (!batch.isEmpty());
    }

    @Override
    public String getConfirmationMessage() {
        return written + " cases made searchable";
    }

    @Override
    public void setUp() {
        // needs nothing
    }

    @Override
    public void setFileOpener(ResourceAccessor resources) {
        // reads no file
    }

    @Override
    public ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
