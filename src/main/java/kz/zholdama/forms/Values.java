package kz.zholdama.forms;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts several values on one line. */
final class Values {

    private Values() {}

    static String joined(String separator, String... values) {
        return Stream.of(values)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .collect(Collectors.joining(separator));
    }
}
