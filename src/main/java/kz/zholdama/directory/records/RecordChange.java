package kz.zholdama.directory.records;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a record, as the journal tells it.
 *
 * @param action key of its label, {@code journal.action.directory.employer.changed}
 * @param by     who, as he was called then
 * @param fields what differs, by field name
 */
public record RecordChange(Instant at, String by, String action, List<Field> fields) {

    /** A field before and after; null for none. */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}
}
