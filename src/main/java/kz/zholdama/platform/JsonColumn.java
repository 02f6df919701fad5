package kz.zholdama.platform;

import jakarta.persistence.AttributeConverter;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Base of the converters that keep an immutable record in a JSON column. One small subclass a type. */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    private final Supplier<JsonMapper> mapper;
    private final Class<T> type;

    protected JsonColumn(Class<T> type) {
        this(type, () -> Json.columns().build());
    }

    /** @param mapper made with the first value, once there is a database */
    protected JsonColumn(Class<T> type, Supplier<JsonMapper> mapper) {
        this.type = type;
        this.mapper = SingletonSupplier.of(mapper);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : mapper.get().writeValueAsString(value);
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : read(json);
    }

    private T read(String json) {
        return mapper.get().treeToValue(asWrittenToday(mapper.get().readTree(json)), type);
    }

    /** What earlier versions wrote otherwise, put the way it is written today. */
    protected JsonNode asWrittenToday(JsonNode stored) {
        return stored;
    }
}
