package kz.zholdama.notice.choosing;

import java.util.Collection;
import java.util.Set;
import kz.zholdama.notice.Occasion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what each member of the staff is told of: a row an occasion that he chose. */
@Repository
public class ChoiceRows {

    private final JdbcClient database;

    ChoiceRows(JdbcClient database) {
        this.database = database;
    }

    /** Those of a few accounts who chose it. */
    public Set<Long> whoChose(Occasion occasion, Collection<Long> staff) {
        return staff.isEmpty()
                ? Set.of()
                : Set.copyOf(database.sql(
                                "select staff_id from notice_choice where occasion = :occasion and staff_id in (:staff)")
                        .param("occasion", occasion.name())
                        .param("staff", staff)
                        .query((row, _) -> row.getLong(1))
                        .list());
    }

    Set<Occasion> of(long staffId) {
        return Set.copyOf(database.sql("select occasion from notice_choice where staff_id = ?")
                .param(staffId)
                .query((row, _) -> Occasion.valueOf(row.getString(1)))
                .list());
    }

    /** Nothing when it stands there. */
    void add(long staffId, Occasion occasion) {
        database.sql("insert ignore into notice_choice (staff_id, occasion) values (?, ?)")
                .params(staffId, occasion.name())
                .update();
    }

    void remove(long staffId, Occasion occasion) {
        database.sql("delete from notice_choice where staff_id = ? and occasion = ?")
                .params(staffId, occasion.name())
                .update();
    }
}
