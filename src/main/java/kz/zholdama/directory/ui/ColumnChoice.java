package kz.zholdama.directory.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns a list shows; remembered until the person signs out. One column always stays. */
final class ColumnChoice extends MenuBar {

    private final Grid<?> grid;
    private final String memory;

    ColumnChoice(Grid<?> grid, String directory) {
        this.grid = grid;
        this.memory = ColumnChoice.class.getName() + "." + directory;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var root = addItem(VaadinIcon.LIST_SELECT.create(), getTranslation("directory.columns"));
        root.add(getTranslation("directory.columns"));
        if (VaadinSession.getCurrent().getAttribute(memory) instanceof Set<?> remembered) {
            grid.getColumns().forEach(column -> column.setVisible(remembered.contains(column.getKey())));
        }
        for (var column : grid.getColumns()) {
            var item = root.getSubMenu().addItem(column.getHeaderText());
            item.setCheckable(true);
            item.setChecked(column.isVisible());
            item.setKeepOpen(true);
            item.addClickListener(_ -> choose(column, item));
        }
    }

    private void choose(Grid.Column<?> column, MenuItem item) {
        if (!item.isChecked() && visible().equals(List.of(column))) {
            item.setChecked(true);
            return;
        }
        column.setVisible(item.isChecked());
        VaadinSession.getCurrent().setAttribute(memory,
                new HashSet<>(visible().stream().map(Grid.Column::getKey).collect(Collectors.toSet())));
    }

    private List<Grid.Column<?>> visible() {
        return grid.getColumns().stream().filter(Grid.Column::isVisible).collect(Collectors.toList());
    }
}
