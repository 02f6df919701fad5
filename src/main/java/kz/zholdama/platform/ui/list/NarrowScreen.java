package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** A window too narrow for all columns of a list: the least important give way, so that names need not be cut. */
public final class NarrowScreen {

    /** In pixels, as in the style sheet. */
    private static final int NARROW = 1000;

    private NarrowScreen() {}

    /** Hides these columns while the window is narrow; what they tell must stand elsewhere or be dispensable. */
    public static <T> void hides(Grid<T> grid, List<Grid.Column<T>> columns) {
        grid.addAttachListener(attach -> watch(attach.getUI(), grid, columns));
    }

    private static <T> void watch(UI ui, Grid<T> grid, List<Grid.Column<T>> columns) {
        var width = ui.getPage().getExtendedClientDetails().getWindowInnerWidth();
        if (width >= 0) { // else not known yet
            fit(grid, columns, width);
        }
        var resizing = ui.getPage().addBrowserWindowResizeListener(resized -> fit(grid, columns, resized.getWidth()));
        grid.addDetachListener(detached -> {
            resizing.remove();
            detached.unregisterListener();
        });
    }

    private static <T> void fit(Grid<T> grid, List<Grid.Column<T>> columns, int width) {
        columns.forEach(column -> column.setVisible(width > NARROW));
        grid.recalculateColumnWidths();
    }
}
