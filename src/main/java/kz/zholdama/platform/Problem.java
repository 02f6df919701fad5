package kz.zholdama.platform;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was entered, as a service finds it and a screen tells it beside the field.
 *
 * @param field     component of the record that was entered, {@code orderDate}, or of one of its lines, {@code
 *                  family[2].name}; null for what is wrong with the whole
 * @param key       text key of the message
 * @param arguments of the message; no personal data
 */
public record Problem(@Nullable String field, String key, List<Argument> arguments) {

    public static Problem of(@Nullable String field, String key, Argument... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    /** The same, told of another field. */
    public Problem beside(String other) {
        return new Problem(other, key, arguments);
    }
}
