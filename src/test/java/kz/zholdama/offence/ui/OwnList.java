package kz.zholdama.offence.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.treegrid.TreeGrid;

/** Lists by itself, in each way. */
class OwnList extends TreeGrid<String> {

    private final Grid<String> beside = new Grid<>();

    boolean idle() {
        return beside.getColumns().isEmpty();
    }
}
