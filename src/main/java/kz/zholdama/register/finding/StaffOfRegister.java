package kz.zholdama.register.finding;

import java.util.List;
import kz.zholdama.register.RegisterStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds those whose lines stand in the register by its sums, which are few. */
@Component
class StaffOfRegister {

    private final JdbcClient database;

    StaffOfRegister(JdbcClient database) {
        this.database = database;
    }

    List<RegisterStaff> of(long centreId) {
        return database.sql("""
                        select one.id, (select e.staff_name from register_entry e where e.staff_id = one.id limit 1) as name
                        from (select distinct cast(value as int) as id from register_sum
                            where dimension = 'STAFF' and centre_id = ?) one
                        having name is not null order by name, id""")
                .param(centreId)
                .query((row, _) -> new RegisterStaff(row.getLong("id"), row.getString("name")))
                .list();
    }
}
