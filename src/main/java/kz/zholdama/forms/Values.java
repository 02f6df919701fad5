package kz.zholdama.forms;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a form: taken out of its records by name, put together on one line. */
final class Values {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Arrays.stream(components)
                    .forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private Values() {}

    /** By the names of the components: a template reads a map faster than the methods of a record, found anew each time. */
    static Map<String, @Nullable Object> byName(Record values) {
        Map<String, @Nullable Object> byName = new HashMap<>();
        for (RecordComponent component : components(values)) {
            byName.put(component.getName(), of(component, values));
        }
        return byName;
    }

    static RecordComponent[] components(Record values) {
        return COMPONENTS.get(values.getClass());
    }

    static @Nullable Object of(RecordComponent component, Record values) {
        try {
            return component.getAccessor().invoke(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String joined(String separator, @Nullable String... values) {
        return Stream.of(values)
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(separator));
    }
}
