package kz.zholdama.directory;

import java.util.List;
import kz.zholdama.directory.search.EmployerWords;
import kz.zholdama.platform.text.SearchText;
import liquibase.change.custom.CustomTaskChange;
import liquibase.database.Database;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.ValidationErrors;
import liquibase.resource.ResourceAccessor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A change of the database: writes the search lines of employers that were entered before there were any. */
public final class EarlierEmployers implements CustomTaskChange {

    private static final int BATCH = 500;

    private int written;

    @Override
    public void execute(Database database) {
        var connection = ((JdbcConnection) database.getConnection()).getUnderlyingConnection();
        var here = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        var words = new EmployerWords(here);
        List<EmployerWords.Line> batch;
        long last = 0;
        do {
            batch = here.query(
                    """
                    select e.id, e.retired, e.name, e.search_text from employer e where e.id > ? order by e.id limit ?""",
                    (row, _) -> new EmployerWords.Line(
                            row.getLong(1), row.getBoolean(2), SearchText.sortName(row.getString(3)), row.getString(4)),
                    last,
                    BATCH);
            words.replace(batch);
            written += batch.size();
            last = batch.isEmpty() ? last : batch.getLast().employerId();
        } while (!batch.isEmpty());
    }

    @Override
    public String getConfirmationMessage() {
        return written + " employers made searchable";
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
