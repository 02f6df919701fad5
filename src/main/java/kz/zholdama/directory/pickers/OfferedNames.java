package kz.zholdama.directory.pickers;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.stream.Stream;
import kz.zholdama.platform.text.SearchText;
import kz.zholdama.platform.ui.Picker;

/**
 * Fields for a name that need not be in any directory: while it is typed, names that are known are offered, and none of them
 * has to be taken.
 */
public final class OfferedNames {

    private static final int MOST = 20;

    private OfferedNames() {}

    /** Where they come from. */
    @FunctionalInterface
    public interface Source extends java.io.Serializable {

        /** @param typed empty before the first letter */
        Stream<String> names(String typed);
    }

    public static ComboBox<String> of(String labelKey, Source source) {
        var field = Picker.free(labelKey);
        field.setItems(
                query -> names(source, query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> (int) names(source, query.getFilter().orElse("")).count());
        return field;
    }

    private static Stream<String> names(Source source, String typed) {
        return source.names(typed).distinct().limit(MOST);
    }

    /** Those of which a word begins with each word typed, whatever keyboard it was typed on. */
    public static Stream<String> found(Stream<String> names, String typed) {
        var words = SearchText.typedWords(typed);
        return names.filter(name -> words.stream()
                .allMatch(word -> SearchText.words(name).stream().anyMatch(part -> part.startsWith(word))));
    }
}
