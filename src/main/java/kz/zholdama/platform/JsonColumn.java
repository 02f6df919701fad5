package kz.zholdama.platform;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of the converters that keep an immutable record in a JSON column. One small subclass a type. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private final JsonMapper mapper;
    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this(type, Json.columns().build());
    }

    protected JsonColumn(Class<T> type, JsonMapper mapper) {
        this.type = type;
        this.mapper = mapper;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : mapper.writeValueAsString(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : mapper.treeToValue(asWrittenToday(mapper.readTree(json)), type);
    }

    /** What earlier versions wrote otherwise, put the way it is written today. */
    protected JsonNode asWrittenToday(JsonNode stored) {
        return stored;
    }
}
