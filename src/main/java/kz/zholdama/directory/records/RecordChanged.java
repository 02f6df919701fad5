package kz.zholdama.directory.records;

import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A record of a directory was changed.
 *
 * @param type     of the record, {@code employer}
 * @param change   what was done, {@code retired}
 * @param centreId of a contract for one centre; null otherwise
 */
@EventType("directory.record-changed")
public record RecordChanged(
        String type, String change, long id, @Nullable Long centreId, State before, State after) implements Happening {

    /**
     * @param before the record's value; null for a new one
     * @param after  the record's value; null for a deleted one
     */
    public static RecordChanged of(
            String type,
            String change,
            long id,
            @Nullable Long centreId,
            @Nullable Object before,
            @Nullable Object after) {
        return new RecordChanged(type, change, id, centreId, State.all(before), State.all(after));
    }

    @Override
    public String action() {
        return "directory." + type + "." + change;
    }

    @Override
    public Subject subject() {
        return Subject.of(type, id);
    }
}
