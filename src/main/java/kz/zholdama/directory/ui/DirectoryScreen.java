package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.platform.UserFacingException;
import org.jspecify.annotations.Nullable;

/** What one directory's screen has of its own: columns, form, and what else is done with a record. */
interface DirectoryScreen<V> {

    /** Type of its records in text keys, {@code directory.<type>.…}. */
    String type();

    /** How a record is called in headings and questions. */
    String title(V value);

    /** Columns by name, in order. */
    Map<String, Function<V, String>> columns();

    /** Columns that are hidden until they are chosen. */
    default List<String> hiddenColumns() {
        return List.of();
    }

    DirectoryForm<V> form();

    /** Further pages beside the form, by the key of their title. */
    default Map<String, Component> pages(Entry<V> entry, Runnable changed) {
        return Map.of();
    }

    /** Further actions on a record in use, for administrators. */
    default List<Component> actions(Entry<V> entry, Runnable changed) {
        return List.of();
    }

    /** Why a record cannot be taken out of use yet; the service refuses it, too. */
    default Optional<UserFacingException> hindersRetiring(Entry<V> entry) {
        return Optional.empty();
    }

    /** Further actions on the directory as the list shows it. */
    default List<Component> headerActions(Supplier<ListState> state) {
        return List.of();
    }

    /** Loading and saving of files; null for a directory without. */
    default @Nullable FileActions files() {
        return null;
    }
}
