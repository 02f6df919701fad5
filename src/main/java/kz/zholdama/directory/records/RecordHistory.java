package kz.zholdama.directory.records;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the journal knows of directory records: who changed which fields, the latest first. */
@Component
class RecordHistory {

    private static final int SHOWN = 200;
    private static final JsonMapper JSON = Json.columns().build();

    private final JournalReader journal;

    RecordHistory(JournalReader journal) {
        this.journal = journal;
    }

    List<RecordChange> of(Collection<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> journal.history(subject, 0, SHOWN).stream())
                .sorted(Comparator.comparing(JournalEntry::at)
                        .thenComparingLong(JournalEntry::id)
                        .reversed())
                .limit(SHOWN)
                .map(RecordHistory::change)
                .toList();
    }

    private static RecordChange change(JournalEntry entry) {
        var before = fields(entry.before());
        var after = fields(entry.after());
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        names.removeAll(List.of("id", "version"));
        var changed = names.stream()
                .map(name -> new RecordChange.Field(name, before.get(name), after.get(name)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
        return new RecordChange(entry.at(), entry.actorName(), "journal.action." + entry.action(), changed);
    }

    private static Map<String, @Nullable String> fields(@Nullable String state) {
        if (state == null) {
            return Map.of();
        }
        var fields = new LinkedHashMap<String, @Nullable String>();
        JSON.readTree(state).properties().forEach(field -> fields.put(field.getKey(), text(field.getValue())));
        return fields;
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream()
                    .map(item -> Objects.requireNonNullElse(text(item), ""))
                    .collect(Collectors.joining("; "));
        }
        return value.isNull() ? null : value.isObject() ? value.toString() : value.asString();
    }
}
