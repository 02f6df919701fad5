package kz.zholdama.register.printing;

import static kz.zholdama.platform.Utc.instantOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.register.EntryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a journal says of a page of applications besides their lines: by primary keys, and by the index of a case's lines. */
@Component
class JournalDetails {

    private final JdbcClient database;

    JournalDetails(JdbcClient database) {
        this.database = database;
    }

    /**
     * Of an application.
     *
     * @param kind     of the result in force; null while there is none
     * @param givenOut when the person got it
     */
    record Details(
            String iin,
            @Nullable EntryKind kind,
            @Nullable String number,
            @Nullable Instant signedAt,
            @Nullable Instant givenOut) {

        @Override
        public String toString() {
            return "Details[hidden]";
        }
    }

    Map<Long, Details> of(List<Long> applications) {
        var found = new HashMap<Long, Details>();
        if (applications.isEmpty()) {
            return found;
        }
        database.sql("""
                        select a.id, p.iin, a.handed_over_at, r.kind, r.number, r.at
                        from application a
                        join applicant p on p.id = a.applicant_id
                        left join register_entry r on r.application_id = a.id and r.kind in ('REFERRAL', 'REFUSAL')
                            and r.status <> 'ANNULLED'
                        where a.id in (:ids)""").param("ids", applications).query(row -> {
            found.put(row.getLong("id"), details(row));
        });
        return found;
    }

    private static Details details(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return new Details(
                row.getString("iin"),
                kind == null ? null : EntryKind.valueOf(kind),
                row.getString("number"),
                instantOrNull(row, "at"),
                instantOrNull(row, "handed_over_at"));
    }
}
