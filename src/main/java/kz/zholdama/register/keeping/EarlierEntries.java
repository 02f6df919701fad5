package kz.zholdama.register.keeping;

import java.util.List;
import javax.sql.DataSource;
import kz.zholdama.platform.migration.FillingChange;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the lines of the register, and their sums, of cases that were entered before there was one. */
public final class EarlierEntries extends FillingChange {

    @Override
    protected List<Long> fill(DataSource here, long after, int most) {
        var database = JdbcClient.create(here);
        var cases = database.sql("select id from application where id > ? order by id limit ?")
                .params(after, most)
                .query((row, _) -> row.getLong(1))
                .list();
        if (!cases.isEmpty()) {
            RegisterFilling.fill(database, cases.getFirst(), cases.getLast());
        }
        return cases;
    }

    @Override
    protected String done() {
        return "cases entered into the register";
    }
}
