package kz.zholdama.directory.records;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import kz.zholdama.directory.importing.TableColumns;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.tables.TableWriter;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/** How one directory is written into a table: a heading, then what the list shows, page by page. */
public abstract class RecordExport<V> {

    private static final int PAGE = 1000;

    private final String type;
    private final Listing<V> listing;
    private final Texts texts;
    private final List<String> columns;

    /**
     * @param type    of the rows in text keys
     * @param listing whose records the list shows
     */
    protected RecordExport(String type, Listing<V> listing, Texts texts, List<String> columns) {
        this.type = type;
        this.listing = listing;
        this.texts = texts;
        this.columns = columns;
    }

    /** The rows that stand for records of one page. */
    protected abstract Stream<List<String>> rows(List<Entry<V>> page, Locale language);

    String type() {
        return type;
    }

    void write(ListRequest shown, Locale language, TableWriter table) throws IOException {
        table.row(columns.stream()
                .map(column -> texts.text(TableColumns.key(type, column), language))
                .toList());
        for (var offset = 0; ; offset += PAGE) {
            var page = listing.list(shown.page(offset, PAGE));
            for (var row : rows(page, language).toList()) {
                table.row(row);
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    protected static List<String> row(@Nullable String... cells) {
        return Arrays.stream(cells)
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .toList();
    }
}
