package kz.zholdama.platform;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Writes and reads the fields that entities keep as JSON, each type by its own {@link JsonColumn}. */
@Component
class JsonColumns implements FormatMapper, HibernatePropertiesCustomizer {

    private final Map<Class<?>, JsonColumn<?>> columns;

    JsonColumns(List<JsonColumn<?>> columns) {
        this.columns = columns.stream().collect(toUnmodifiableMap(JsonColumn::type, Function.identity()));
    }

    @Override
    public void customize(Map<String, Object> properties) {
        properties.put(MappingSettings.JSON_FORMAT_MAPPER, this);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return of(type).written(value);
    }

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return of(type).read(json.toString());
    }

    @SuppressWarnings("unchecked") // each stands under its own type
    private <T> JsonColumn<T> of(JavaType<T> type) {
        var column = columns.get(type.getJavaTypeClass());
        if (column == null) {
            throw new IllegalStateException("No JsonColumn says how a " + type.getTypeName() + " is kept");
        }
        return (JsonColumn<T>) column;
    }
}
