package kz.zholdama.directory.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.directory.search.Found;
import kz.zholdama.platform.ui.list.Rows;
import org.jspecify.annotations.Nullable;

/** The list of a directory: a page at a time from the database, sorted there. Arrow keys walk, Enter opens. */
final class DirectoryGrid<V> extends Grid<Entry<V>> {

    /** Columns as wide as what stands in them; the names share the rest. */
    private static final Map<String, String> NARROW =
            Map.of("bin", "9rem", "kato", "7.5rem", "code", "6.5rem", "phone", "10.5rem");

    private static final Set<String> WIDE = Set.of("path", "qualifications");

    private final Listing<V> listing;
    private ListState state = ListState.of(QueryParameters.empty());

    DirectoryGrid(Listing<V> listing, DirectoryScreen<V> screen) {
        this.listing = listing;
        addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        addClassName("directory-grid");
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        setColumnReorderingAllowed(true);
        getElement().setAttribute("aria-label", getTranslation("directory." + screen.type() + ".title"));
        screen.columns().forEach((name, text) -> {
            var column = addColumn(entry -> text.apply(entry.value()))
                    .setKey(name)
                    .setResizable(true)
                    .setHeader(getTranslation("directory." + screen.type() + "." + name));
            column.setFlexGrow(WIDE.contains(name) ? 2 : 1);
            Optional.ofNullable(NARROW.get(name))
                    .ifPresent(width -> column.setFlexGrow(0).setWidth(width));
            column.setVisible(!screen.hiddenColumns().contains(name));
            if (listing.sortableBy().contains(name)) {
                column.setSortable(true).setSortProperty(name);
            }
        });
        setPartNameGenerator(entry -> entry.isRetired() ? "retired" : null);
    }

    /** Opens a record by click or Enter. */
    void onOpen(Consumer<Entry<V>> opener) {
        Rows.onOpen(this, opener);
    }

    /** Shows another list; the answer is how many records it has. */
    Found show(ListState wanted) {
        state = wanted;
        setEmptyStateText(getTranslation(wanted.isFiltered() ? "directory.list.nothing" : "directory.list.empty"));
        wanted.sort().show(this);
        return reload();
    }

    Found reload() {
        var found = listing.count(state.request(0, 1));
        var asked = state;
        var data = setItems(
                query -> listing.list(asked.request(query.getOffset(), query.getLimit())).stream(), _ -> found.rows());
        data.setIdentifierProvider(Entry::id);
        if (found.atLeast()) {
            data.setItemCountEstimate(Math.max(found.about(), getPageSize() * 4));
        }
        return found;
    }

    void mark(@Nullable Entry<V> opened) {
        if (opened == null) {
            deselectAll();
        } else {
            select(opened);
        }
    }
}
