package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The column by which a list is sorted in the database, as its address carries it: {@code sort=name}, {@code sort=-name}.
 *
 * @param column key of the column; null for the list's own order
 */
public record ColumnSort(@Nullable String column, boolean ascending) {

    static final ColumnSort OWN = new ColumnSort(null, true);

    static ColumnSort of(QueryParameters address) {
        return address.getSingleParameter("sort")
                .filter(text -> text.matches("-?[\\w-]*\\w"))
                .map(text ->
                        text.startsWith("-") ? new ColumnSort(text.substring(1), false) : new ColumnSort(text, true))
                .orElse(OWN);
    }

    /** Puts it among the parameters of the address; the list's own order leaves no trace there. */
    void put(Map<String, String> address) {
        if (column != null) {
            address.put("sort", (ascending ? "" : "-") + column);
        }
    }

    /** Itself, or the list's own order when the list does not have such a column, or does not sort by it. */
    ColumnSort in(Grid<?> grid) {
        return columnOf(grid).isPresent() ? this : OWN;
    }

    private <T> Optional<Grid.Column<T>> columnOf(Grid<T> grid) {
        return Optional.ofNullable(column).map(grid::getColumnByKey).filter(Grid.Column::isSortable);
    }

    /** Shows it in the headings. */
    <T> void show(Grid<T> grid) {
        grid.sort(columnOf(grid).stream()
                .map(found ->
                        new GridSortOrder<>(found, ascending ? SortDirection.ASCENDING : SortDirection.DESCENDING))
                .toList());
    }

    /** Tells when a person sorts by a column. */
    static <T> void onSort(Grid<T> grid, Consumer<ColumnSort> sorter) {
        grid.addSortListener(sorted -> {
            if (sorted.isFromClient()) {
                sorter.accept(first(sorted.getSortOrder()));
            }
        });
    }

    private static <T> ColumnSort first(List<GridSortOrder<T>> order) {
        return order.stream()
                .findFirst()
                .map(it -> new ColumnSort(it.getSorted().getKey(), it.getDirection() == SortDirection.ASCENDING))
                .orElse(OWN);
    }
}
