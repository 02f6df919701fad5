package kz.zholdama.intake.holding;

import java.util.List;
import javax.sql.DataSource;
import kz.zholdama.platform.migration.FillingChange;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that were entered before anybody held them are held by who took them. */
public final class EarlierHolders extends FillingChange {

    @Override
    protected List<Long> fill(DataSource here, long after, int most) {
        var database = JdbcClient.create(here);
        var ids = database.sql("select id from application where id > ? order by id limit ?")
                .params(after, most)
                .query((row, _) -> row.getLong(1))
                .list();
        if (!ids.isEmpty()) {
            database.sql("""
                    update application
                    set holder_id = taken_by_id, holder_name = taken_by_name, holder_position = taken_by_position
                    where id between ? and ? and holder_id is null""").params(ids.getFirst(), ids.getLast()).update();
        }
        return ids;
    }

    @Override
    protected String done() {
        return "cases given to who took them";
    }
}
