package kz.zholdama.forms;

import java.time.LocalDate;
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

    /** Stable name of the form, and of the template under {@code forms/} by which it is printed until an edition says another. */
    String template();

    /** The day of the document, in Asia/Almaty: it is printed as the edition of this day has the form. */
    LocalDate issuedOn();

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
