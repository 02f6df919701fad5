package kz.zholdama.platform.ui.form;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record taken apart into its components, and put together from them: what a form is about need not be known to others. */
final class Parts<V> {

    private final List<RecordComponent> components;
    private final Constructor<V> constructor;

    Parts(Class<V> type) {
        try {
            components = List.of(type.getRecordComponents());
            constructor = type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            components.forEach(component -> component.getAccessor().setAccessible(true));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no record", e);
        }
    }

    void demand(String name) {
        if (components.stream().noneMatch(component -> component.getName().equals(name))) {
            throw new IllegalArgumentException(constructor.getDeclaringClass() + " has no component " + name);
        }
    }

    /** Values by the names of their components. */
    Map<String, @Nullable Object> apart(V value) {
        var parts = new HashMap<String, @Nullable Object>();
        for (var component : components) {
            parts.put(component.getName(), called(component, value));
        }
        return parts;
    }

    private static @Nullable Object called(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is not among the parts is null, zero or false. */
    V together(Map<String, @Nullable Object> parts) {
        try {
            return constructor.newInstance(components.stream()
                    .map(component -> parts.get(component.getName()) == null
                            ? nothing(component.getType())
                            : parts.get(component.getName()))
                    .toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
