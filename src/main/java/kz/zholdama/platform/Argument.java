package kz.zholdama.platform;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a text where it says a name: {@code named("count", 3)} for {@code {count, plural, one {# day} other {# days}}}.
 * A text takes exactly the names that it says; no personal data where it is told by an exception.
 */
public record Argument(String name, @Nullable Object value) {

    public static Argument named(String name, @Nullable Object value) {
        return new Argument(name, value);
    }
}
