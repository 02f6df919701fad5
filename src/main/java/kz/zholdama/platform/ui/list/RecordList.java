package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.ValueProvider;
import java.util.Set;
import kz.zholdama.platform.reading.Found;
import org.jspecify.annotations.Nullable;

/**
 * The list of every screen: read a page at a time from its {@link Source}, which sorts it. Arrow keys walk. The row that is open
 * beside it is marked, whatever is clicked, and stays so when the list is read anew.
 */
public final class RecordList<T> extends Grid<T> {

    private static final int PAGES_AHEAD = 4;

    private final String headings;
    private final SerializableFunction<T, Object> identity;
    private Set<String> givingWay = Set.of();
    private Set<String> onlyWide = Set.of();
    private @Nullable T marked;

    /**
     * @param titleKey text key of what is listed
     * @param headings what the text keys of the headings begin with, {@code staff.column.}
     * @param identity what stays of a row when it changes
     */
    public RecordList(String titleKey, String headings, SerializableFunction<T, Object> identity) {
        this.headings = headings;
        this.identity = identity;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("record-list");
        getElement().setAttribute("aria-label", getTranslation(titleKey));
        setSelectionMode(SelectionMode.SINGLE);
        addSelectionListener(selected -> {
            if (selected.isFromClient()) {
                mark(marked);
            }
        });
        setColumnReorderingAllowed(true);
    }

    /** Has rows ticked, those that may be, in place of one that is marked. */
    public void choosable(SerializablePredicate<T> may) {
        setSelectionMode(SelectionMode.MULTI);
        setItemSelectableProvider(may);
    }

    /** A column of text. Its width and place are for the caller to set. */
    public Column<T> text(String key, ValueProvider<T, @Nullable String> text) {
        return headed(key, addColumn(text));
    }

    /** A column of components: badges, links. */
    public Column<T> part(String key, ValueProvider<T, Component> part) {
        return headed(key, addComponentColumn(part));
    }

    /** A column of text, below which a narrow window has what another column says that it has no room for. */
    public Column<T> twoLines(String key, ValueProvider<T, String> text, ValueProvider<T, String> whenNarrow) {
        return headed(
                key,
                addColumn(LitRenderer.<T>of("<div class='two-lines'><span>${item.first}</span>"
                                + "<span class='muted narrow-only'>${item.second}</span></div>")
                        .withProperty("first", text)
                        .withProperty("second", whenNarrow)));
    }

    /** For rows that are read by the dozen. */
    public void dense() {
        addClassName("dense");
    }

    private Column<T> headed(String key, Column<T> column) {
        return column.setKey(key).setResizable(true).setHeader(getTranslation(headings + key));
    }

    /** Columns by which the database sorts; an address that names another sorts by none. */
    public void sortBy(Set<String> keys) {
        getColumns().forEach(column -> {
            if (keys.contains(column.getKey())) {
                column.setSortable(true).setSortProperty(column.getKey());
            }
        });
    }

    /** Columns that are left out while a record stands beside the list. */
    public void giveWay(String... keys) {
        givingWay = Set.of(keys);
    }

    Set<String> givingWay() {
        return givingWay;
    }

    /** Columns that a narrow window has no room for; what they tell stands elsewhere or is dispensable. */
    public void onlyWide(String... keys) {
        onlyWide = Set.of(keys);
    }

    Set<String> onlyWide() {
        return onlyWide;
    }

    /** Reads the list. @return how many rows it has */
    public Found show(Source<T> source) {
        var count = source.count();
        var data = setItems(query -> source.rows(query.getOffset(), query.getLimit()).stream(), _ -> count.rows());
        data.setIdentifierProvider(identity::apply);
        if (count.atLeast()) {
            data.setItemCountEstimate(Math.max(count.about(), getPageSize() * PAGES_AHEAD));
        }
        mark(marked);
        return count;
    }

    /** Marks the row that is open beside the list; null for none. */
    public void mark(@Nullable T row) {
        marked = row;
        if (row == null) {
            deselectAll();
        } else {
            select(row);
        }
    }
}
