package kz.zholdama.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import kz.zholdama.platform.text.TwoNames;

/**
 * A row of the table.
 *
 * @param before where the entry says that it follows
 * @param place  where it stands in the chain
 */
record EntryRow(long id, EntryContent content, Link before, Link place) {

    static final String COLUMNS = """
            id, sequence, centre_id, at, actor_id, actor_name, actor_position, actor_roles, client_address, action, subject_type,
            subject_id, before_state, after_state, previous_hash, hash, actor_position_kk""";

    static EntryRow of(ResultSet row) throws SQLException {
        var content = new EntryContent(
                row.getLong(3),
                row.getObject(4, LocalDateTime.class),
                row.getObject(5, Long.class),
                row.getString(6),
                new TwoNames(row.getString(7), row.getString(17)),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                new Subject(row.getString(11), row.getString(12)),
                row.getString(13),
                row.getString(14));
        var sequence = row.getLong(2);
        return new EntryRow(
                row.getLong(1),
                content,
                new Link(sequence - 1, row.getBytes(15)),
                new Link(sequence, row.getBytes(16)));
    }
}
