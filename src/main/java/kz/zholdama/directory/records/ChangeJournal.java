package kz.zholdama.directory.records;

import java.util.Map;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes changes of directory records into the journal, with the fields before and after. */
@Component
public class ChangeJournal {

    private static final JsonMapper JSON = Json.columns().build();

    private final ObjectProvider<Journal> journal;

    ChangeJournal(ObjectProvider<Journal> journal) {
        this.journal = journal;
    }

    public void record(
            String type,
            String action,
            long id,
            @Nullable Long centreId,
            @Nullable Object before,
            @Nullable Object after) {
        journal.ifAvailable(it -> it.record(
                "directory." + type + "." + action, Subject.of(type, id), centreId, fields(before), fields(after)));
    }

    private static Map<String, ?> fields(@Nullable Object value) {
        return value == null ? Map.of() : JSON.convertValue(value, new TypeReference<Map<String, Object>>() {});
    }
}
