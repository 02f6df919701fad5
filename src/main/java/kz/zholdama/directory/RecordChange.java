package kz.zholdama.directory;

import java.time.Instant;
import java.util.List;

/**
 * One change of a record, as the journal tells it.
 *
 * @param action key of its label, {@code journal.action.directory.employer.changed}
 * @param by     who, as he was called then
 * @param fields what differs, by field name
 */
public record RecordChange(Instant at, String by, String action, List<Field> fields) {

    /** A field before and after; null for none. */
    public record Field(String name, String before, String after) {}
}
