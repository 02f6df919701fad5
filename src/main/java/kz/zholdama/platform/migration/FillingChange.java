package kz.zholdama.platform.migration;

import java.util.List;
import javax.sql.DataSource;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A change of the database that fills in what rows entered before it lack, a batch at a time in the order of their ids. */
public abstract class FillingChange implements CustomTaskChange {

    private static final int BATCH = 500;

    private int filled;

    /**
     * Fills in the next rows.
     *
     * @param after the id behind which they begin
     * @param most  how many of them
     * @return their ids, in order; none when there are no more
     */
    protected abstract List<Long> fill(DataSource here, long after, int most);

    /** What was done to them, for the log: {@code employers made searchable}. */
    protected abstract String done();

    @Override
    public final void execute(Database database) {
        var connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
        var here = new SingleConnectionDataSource(connection, true);
        for (var ids = fill(here, 0, BATCH); !ids.isEmpty(); ids = fill(here, ids.getLast(), BATCH)) {
            filled += ids.size();
        }
    }

    @Override
    public final String getConfirmationMessage() {
        return filled + " " + done();
    }

    @Override
    public final void setUp() {
        // needs nothing
    }

    @Override
    public final void setFileOpener(ResourceAccessor resources) {
        // reads no file
    }

    @Override
    public final ValidationErrors validate(Database database) {
        return new ValidationErrors();
    }
}
