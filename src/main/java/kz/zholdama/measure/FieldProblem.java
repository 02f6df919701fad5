package kz.zholdama.measure;

import java.util.List;

/**
 * What is wrong with one field of what was typed.
 *
 * @param field as the screen of the kind names it
 * @param key   of the message in the bundles, with its arguments
 */
public record FieldProblem(String field, String key, List<Object> arguments) {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
