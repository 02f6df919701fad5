package kz.zholdama.forms;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document ready to print, a record: only values, already chosen and snapshotted by whoever prints it. Every text is printed
 * as it is; nothing here is looked up again.
 */
public interface Form {

    /** Printed at the foot, outside the form's own text; null for none. */
    @Nullable
    DocumentMark mark();

    /** Name of the template under {@code forms/}. */
    String template();

    /** How many the document holds, one beginning on a sheet of its own. */
    default int copies() {
        return 1;
    }

    /** Whether smaller type may keep a copy on one sheet. */
    default boolean shrinks() {
        return true;
    }

    /** Names of the options that the form's own lists are underlined for. */
    default Set<String> chosen() {
        return Set.of();
    }

    /** The component whose value, though it is there, does not do. */
    default Optional<String> lacking() {
        return Optional.empty();
    }
}
