package kz.zholdama.channel.reading;

import static kz.zholdama.platform.Argument.named;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Bytes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the members of a JSON object into a record whose components have their names, and gathers everything that does not fit:
 * members that nobody knows, other types, dates that there are not. What is missing or null is null; whether it may be is for
 * others to say. Components are texts, truth values, whole numbers, dates, enums, bytes (in base64), records, lists and sets of
 * these, and {@link JsonNode} for what is read later.
 */
public final class Members {

    /** Most characters of any text. */
    public static final int LONGEST = 2000;

    private static final int MOST_IN_A_LIST = 100;
    private static final int LONGEST_NAME = 60;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<Wrong> wrong;

    /** @param wrong added to */
    public Members(List<Wrong> wrong) {
        this.wrong = wrong;
    }

    /** @param at pointer of the object; empty for the whole */
    public <T extends Record> T read(ObjectNode object, Class<T> type, String at) {
        var components = type.getRecordComponents();
        var known = Stream.of(components).map(RecordComponent::getName).collect(Collectors.toSet());
        object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> add(at + "/" + escaped(name), "channel.problem.unknown-member"));
        var values = new ArrayList<@Nullable Object>();
        for (var component : components) {
            values.add(
                    value(object.get(component.getName()), component.getGenericType(), at + "/" + component.getName()));
        }
        return made(type, values.toArray());
    }

    /** As a pointer has it; of a name that is no name only the beginning. */
    private static String escaped(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME))
                .replace("~", "~0")
                .replace("/", "~1");
    }

    private @Nullable Object value(@Nullable JsonNode node, Type type, String at) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType many) {
            return elements(node, many, at);
        }
        if (type == JsonNode.class) {
            return node;
        }
        if (type == Boolean.class) {
            return node.isBoolean() ? node.booleanValue() : other(at, "boolean");
        }
        if (type == Integer.class) {
            return node.isIntegralNumber() && node.canConvertToInt() ? node.intValue() : other(at, "integer");
        }
        if (type instanceof Class<?> record && record.isRecord()) {
            return node instanceof ObjectNode object
                    ? read(object, record.asSubclass(Record.class), at)
                    : other(at, "object");
        }
        return node.isString() ? text(node.stringValue(), type, at) : other(at, "string");
    }

    private @Nullable Object text(String text, Type type, String at) {
        if (type == LocalDate.class) {
            var day = day(text);
            return day.isPresent() ? day.get() : add(at, "channel.problem.date");
        }
        if (type == Bytes.class) {
            return bytes(text, at);
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return constant(text, constants, at);
        }
        if (text.length() > LONGEST) {
            return add(at, "channel.problem.too-long", named("most", LONGEST));
        }
        return text.codePoints().anyMatch(Members::isHalf) ? add(at, "channel.problem.text") : text;
    }

    private @Nullable Object bytes(String text, String at) {
        try {
            return Bytes.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException _) {
            return add(at, "channel.problem.base64");
        }
    }

    /** Half of a character, which no encoding has. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** A day of these centuries, as ISO 8601 writes it. */
    public static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1900 && day.getYear() <= 2199);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private @Nullable Object constant(String text, Class<?> constants, String at) {
        var all = Stream.of(constants.getEnumConstants())
                .map(one -> (Enum<?>) one)
                .toList();
        for (var one : all) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        return add(
                at,
                "channel.problem.one-of",
                named("allowed", all.stream().map(Enum::name).collect(Collectors.joining(", "))));
    }

    private @Nullable Object elements(JsonNode node, ParameterizedType type, String at) {
        if (!node.isArray()) {
            return other(at, "array");
        }
        if (node.size() > MOST_IN_A_LIST) {
            return add(at, "channel.problem.too-many", named("most", MOST_IN_A_LIST));
        }
        var found = new ArrayList<Object>();
        for (var i = 0; i < node.size(); i++) {
            var element = node.get(i).isNull()
                    ? other(at + "/" + i, "value")
                    : value(node.get(i), type.getActualTypeArguments()[0], at + "/" + i);
            if (element != null) {
                found.add(element);
            }
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(found) : found;
    }

    private @Nullable Object other(String at, String expected) {
        return add(at, "channel.problem.type", named("type", expected));
    }

    private @Nullable Object add(String at, String key, Argument... arguments) {
        wrong.add(Wrong.of(at, key, arguments));
        return null;
    }

    private static <T extends Record> T made(Class<T> type, @Nullable Object[] values) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No record of this shape: " + type.getName(), e);
        }
    }
}
