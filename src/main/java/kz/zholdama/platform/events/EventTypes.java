package kz.zholdama.platform.events;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zholdama.platform.Json;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes events for the table and reads them back, by the names of {@link EventType}: no class is named in a row. */
@Component
class EventTypes {

    private static final JsonMapper JSON = Json.columns().build();

    private record Key(String name, int version) {}

    /** Found with the first event that is read: most starts read none. */
    private static final class Known {

        private static final Map<Key, Class<?>> TYPES = find();
    }

    /**
     * An event as it is stored.
     *
     * @param name and version as the {@link EventType} says
     * @param json the record's components; nobody's name is among them
     */
    record Written(String name, int version, String json) {}

    Written write(Object event) {
        var type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException("An event that is kept has an @EventType: " + event.getClass());
        }
        return new Written(type.value(), type.version(), JSON.writeValueAsString(event));
    }

    /** Empty for a name or version of another release of the product, and for what does not fit it. */
    Optional<Object> read(Written event) {
        return Optional.ofNullable(Known.TYPES.get(new Key(event.name(), event.version())))
                .map(type -> JSON.readValue(event.json(), type));
    }

    private static Map<Key, Class<?>> find() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventType.class));
        return scanner.findCandidateComponents("kz.zholdama").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, EventTypes.class.getClassLoader()))
                .collect(Collectors.toUnmodifiableMap(EventTypes::key, type -> type));
    }

    private static Key key(Class<?> type) {
        var named = type.getAnnotation(EventType.class);
        return new Key(named.value(), named.version());
    }
}
