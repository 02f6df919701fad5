package kz.zholdama.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.zholdama.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fields of a record before or after a change, as its entry shows them: they say what changed, and of a citizen's data name
 * what an auditor needs, never more. For the entry alone: an event that is kept or sent elsewhere goes without them.
 */
public final class State {

    public static final State NONE = new State(Map.of());

    private static final JsonMapper JSON = Json.columns().build();

    private final Map<String, @Nullable Object> fields;

    private State(Map<String, ? extends @Nullable Object> fields) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    public static State of(String field, @Nullable Object value) {
        return NONE.and(field, value);
    }

    public static State of(Map<String, ? extends @Nullable Object> fields) {
        return new State(fields);
    }

    /** All components of a record, under their names. */
    public static State all(@Nullable Object value) {
        return value == null ? NONE : new State(JSON.convertValue(value, new TypeReference<Map<String, Object>>() {}));
    }

    public State and(String field, @Nullable Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new State(more);
    }

    @JsonCreator
    static State notKept() {
        return NONE;
    }

    /** As it is stored; null for none. */
    @Nullable
    String json() {
        return fields.isEmpty() ? null : JSON.writeValueAsString(fields);
    }

    @Override
    public String toString() {
        return "State"; // may hold personal data
    }
}
