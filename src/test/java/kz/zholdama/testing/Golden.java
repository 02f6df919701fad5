package kz.zholdama.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.platform.JsonColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an earlier version wrote into a JSON column, kept as a file {@code golden/COLUMN/DAY-KIND-WHAT.json}: it is read for as
 * long as its case is kept. The files never change; a new shape gets new ones.
 */
public record Golden(String name, String json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Written though nobody told it: getters that the writer took for components. */
    private static final Set<String> DERIVED = Set.of("present", "blank");

    /** Tell which record it is, under names that were not always the same. */
    private static final Set<String> TAGS = Set.of("kind", "annex");

    /** Parts of a name that were once components of their own. */
    private static final Map<String, String> RENAMED = Map.of("lastName", "last", "firstName", "first");

    /** Kinds of referral with every name that each had in a column; one is part of another, so that one stands first. */
    private static final List<Set<String>> KINDS = List.of(
            Set.of("employer-training", "training-at-employer", "training", "5"),
            Set.of("training", "organisation", "4"),
            Set.of("subsidised-workplace", "subsidised", "workplace", "8"),
            Set.of("resettlement", "destination", "11"));

    private static final List<String> KIND_NAMES =
            List.of("employer-training", "training", "subsidised-workplace", "resettlement");

    public static List<Golden> of(String column) {
        try (var files = Files.list(folder(column))) {
            var found = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> new Golden(file.getFileName().toString().replace(".json", ""), read(file)))
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another file of the column's folder. */
    public static String text(String column, String file) {
        return read(folder(column).resolve(file));
    }

    /** The kind of referral that the file is of, by its stable name. */
    public String kind() {
        return KIND_NAMES.stream().filter(name::contains).findFirst().orElseThrow();
    }

    public JsonNode tree() {
        return JSON.readTree(json);
    }

    /**
     * Reads it through its column and asserts that the value says all that is stored and nothing more, and that writing it again
     * loses nothing and leaves the kind what it is.
     *
     * @param filledIn what the reader says of a shape that could not tell it, as {@code component=value}
     */
    public <T> T keptBy(JsonColumn<T> column, String... filledIn) {
        var value = column.read(json);
        var stored = stored(values());
        var said = said(value);
        assertThat(without(stored, said)).as("what is not read of %s", name).isEmpty();
        assertThat(without(said, stored))
                .as("what nobody stored in %s", name)
                .allMatch(leaf -> leaf.endsWith("=")
                        || leaf.endsWith("=false")
                        || List.of(filledIn).contains(leaf));
        var again = column.written(value);
        assertThat(column.read(again)).as("%s again", name).isEqualTo(value);
        var document = JSON.readTree(again);
        assertThat(document.path("type").asString())
                .as("the stable name of %s", name)
                .matches("[a-z]+(-[a-z]+)*");
        assertThat(document.path("version").asInt())
                .as("the version of %s", name)
                .isPositive();
        assertThat(without(stored, stored(JSON.readTree(again))))
                .as("what is not written again of %s", name)
                .isEmpty();
        var tags = tags(JSON.readTree(again));
        assertThat(tags).hasSameSizeAs(tags(tree()));
        if (!tags.isEmpty()) {
            assertThat(KINDS.get(KIND_NAMES.indexOf(kind()))).as(name).containsAll(tags);
        }
        return value;
    }

    /** Without what the document says of itself. */
    private JsonNode values() {
        var tree = (ObjectNode) tree();
        return tree.remove(List.of("type", "version"));
    }

    /** Every value of the tree as {@code field=value}. */
    private static List<String> stored(JsonNode tree) {
        return leaves("", tree)
                .filter(leaf -> !DERIVED.contains(field(leaf)) && !TAGS.contains(field(leaf)))
                .filter(leaf -> !leaf.matches("outcome=[a-z]+")) // the type of a finding, and no component of it
                .toList();
    }

    private static List<String> tags(JsonNode tree) {
        return leaves("", tree)
                .filter(leaf -> TAGS.contains(field(leaf)))
                .map(leaf -> leaf.substring(leaf.indexOf('=') + 1))
                .toList();
    }

    private static List<String> without(List<String> all, List<String> others) {
        var rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    private static String field(String leaf) {
        return leaf.substring(0, leaf.indexOf('='));
    }

    private static String leaf(String name, Object value) {
        return RENAMED.getOrDefault(name, name) + "=" + value;
    }

    private static Stream<String> leaves(String name, JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream().flatMap(field -> leaves(field.getKey(), field.getValue()));
        }
        return node.isArray()
                ? node.valueStream().flatMap(item -> leaves(name, item))
                : Stream.of(leaf(name, node.asString()));
    }

    /** The same of a value: by the names of components, wherever its records stand and whatever they are called. */
    private static List<String> said(Object value) {
        var leaves = new ArrayList<String>();
        say("", value, leaves);
        return leaves;
    }

    private static void say(String name, Object value, List<String> leaves) {
        switch (value) {
            case null -> {}
            case Record stable when isName(stable) -> leaves.add(leaf(name, stable));
            case Record it -> {
                for (var component : it.getClass().getRecordComponents()) {
                    say(component.getName(), get(component, it), leaves);
                }
            }
            case Map<?, ?> it -> it.forEach((key, entry) -> say(key.toString(), entry, leaves));
            case Collection<?> it -> it.forEach(item -> say(name, item, leaves));
            case Enum<?> it -> leaves.add(leaf(name, it.name()));
            default -> leaves.add(leaf(name, value));
        }
    }

    private static boolean isName(Record value) {
        var components = value.getClass().getRecordComponents();
        return components.length == 1 && components[0].getName().equals("name");
    }

    private static Object get(RecordComponent component, Record of) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }

    private static Path folder(String column) {
        try {
            return Path.of(Golden.class.getResource("/golden/" + column).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
