package kz.zholdama.directory.records;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.platform.Json;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One change of a record, as the journal tells it.
 *
 * @param action key of its label, {@code journal.action.directory.employer.changed}
 * @param by     who, as he was called and employed then; null for the system itself
 * @param fields what differs, by field name
 */
public record RecordChange(Instant at, @Nullable TwoNames by, String action, List<Field> fields) {

    private static final JsonMapper JSON = Json.columns().build();

    /** A field before and after; null for none. */
    public record Field(
            String name, @Nullable String before, @Nullable String after) {}

    static RecordChange of(JournalEntry entry) {
        var before = fields(entry.before());
        var after = fields(entry.after());
        var names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        names.removeAll(List.of("id", "version"));
        var changed = names.stream()
                .map(name -> new Field(name, before.get(name), after.get(name)))
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
        return new RecordChange(entry.at(), entry.actor().orElse(null), "journal.action." + entry.action(), changed);
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
