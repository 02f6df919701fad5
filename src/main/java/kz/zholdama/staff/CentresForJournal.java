package kz.zholdama.staff;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import kz.zholdama.journal.StaffCentres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the journal who belongs to which centre. */
@Component
class CentresForJournal implements StaffCentres {

    private final JdbcClient database;

    CentresForJournal(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<Long, Long> centres(Collection<Long> accounts) {
        var centres = new HashMap<Long, Long>();
        if (!accounts.isEmpty()) {
            database.sql("select id, centre_id from staff_member where centre_id is not null and id in (:ids)")
                    .param("ids", accounts)
                    .query(row -> {
                        centres.put(row.getLong(1), row.getLong(2));
                    });
        }
        return centres;
    }
}
