package kz.zholdama.platform;

import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How an immutable record is kept in JSON columns. A bean of each such type of an entity's field; {@link JsonColumns} finds it.
 * Each document says what it is and in which shape: {@code "type"}, a stable name that is no class's, and {@code "version"}.
 */
public class JsonColumn<T> {

    private static final String TYPE = "type";
    private static final String VERSION = "version";

    private final Supplier<JsonMapper> mapper;
    private final Class<T> type;
    private final String name;
    private final int version;

    public JsonColumn(Class<T> type, String name, int version) {
        this(type, name, version, () -> Json.columns().build());
    }

    /**
     * @param name    stable, stored with every value
     * @param version of the shape that is written today, from 1
     * @param mapper  made with the first value, once there is a database
     */
    protected JsonColumn(Class<T> type, String name, int version, Supplier<JsonMapper> mapper) {
        this.type = type;
        this.name = name;
        this.version = version;
        this.mapper = SingletonSupplier.of(mapper);
    }

    final Class<T> type() {
        return type;
    }

    /** The document of a value. */
    public final String written(T value) {
        ObjectNode told = mapper.get().valueToTree(value);
        if (told.has(TYPE) || told.has(VERSION)) {
            throw new IllegalStateException("A component of " + name + " has a name that its document needs");
        }
        var document = mapper.get().createObjectNode().put(TYPE, name).put(VERSION, version);
        document.setAll(told);
        return document.toString();
    }

    /**
     * The value of a document, in whatever shape it was written until today.
     *
     * @throws IllegalStateException when it is a document of something else, of a later release, or none
     */
    public final T read(String json) {
        if (!(mapper.get().readTree(json) instanceof ObjectNode stored)) {
            throw new IllegalStateException("No document is stored where a " + name + " is kept");
        }
        var type = stored.remove(TYPE);
        if (type != null && !type.asString().equals(name)) {
            throw new IllegalStateException("A " + type.asString() + " is stored where a " + name + " is kept");
        }
        var said = stored.remove(VERSION);
        var written = said == null ? 0 : said.asInt();
        if (written > version) { // by a newer node beside this one: what is not known here would be lost with the next
            // change
            throw new IllegalStateException("A " + name + " of version " + written + " is stored, by a later release");
        }
        asWrittenToday(stored, written);
        return mapper.get().treeToValue(stored, this.type);
    }

    /**
     * Puts what earlier versions wrote otherwise the way it is written today.
     *
     * @param version of the shape that is stored; 0 for what was written before documents said theirs
     */
    protected void asWrittenToday(ObjectNode stored, int version) {}
}
