package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.Renderer;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import org.jspecify.annotations.Nullable;

/**
 * A column of the list of cases.
 *
 * @param key      its heading is {@code cases.column.<key>}
 * @param order    null when the list cannot be sorted by it
 * @param width    null for as wide as what it shows
 * @param wideOnly it gives way on a narrow screen
 */
record CaseColumn(
        String key,
        CaseQuery.@Nullable Order order,
        Renderer<CaseSummary> cell,
        @Nullable String width,
        int flexGrow,
        boolean wideOnly) {

    static CaseColumn of(String key, CaseQuery.@Nullable Order order, Renderer<CaseSummary> cell) {
        return new CaseColumn(key, order, cell, null, 0, false);
    }

    /** @param grow its share of what room is left */
    CaseColumn width(String least, int grow) {
        return new CaseColumn(key, order, cell, least, grow, wideOnly);
    }

    CaseColumn onWideScreens() {
        return new CaseColumn(key, order, cell, width, flexGrow, true);
    }

    Grid.Column<CaseSummary> addTo(Grid<CaseSummary> grid) {
        var column = grid.addColumn(cell)
                .setKey(key)
                .setHeader(grid.getTranslation("cases.column." + key))
                .setFlexGrow(flexGrow)
                .setAutoWidth(width == null);
        if (width != null) {
            column.setWidth(width);
        }
        return order == null ? column : column.setSortProperty(order.name());
    }
}
