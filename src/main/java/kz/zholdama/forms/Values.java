package kz.zholdama.forms;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts several values on one line. */
final class Values {

    private Values() {}

    static String joined(String separator, @Nullable String... values) {
        return Stream.of(values)
                .flatMap(Stream::ofNullable)
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(separator));
    }
}
