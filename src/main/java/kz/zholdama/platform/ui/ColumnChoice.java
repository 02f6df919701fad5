package kz.zholdama.platform.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns a list shows; remembered until the person signs out. One column always stays. */
public final class ColumnChoice extends MenuBar {

    private final Grid<?> grid;
    private final String memory;
    private final Set<String> chosen;
    /** Columns that give way to the record beside the list. */
    private Set<String> givingWay = Set.of();

    /** @param list whose choice is remembered; every column of its grid has a key and a heading in words */
    public ColumnChoice(Grid<?> grid, String list) {
        this.grid = grid;
        this.memory = ColumnChoice.class.getName() + "." + list;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var root = addItem(VaadinIcon.LIST_SELECT.create(), getTranslation("list.columns"));
        root.add(getTranslation("list.columns"));
        chosen = VaadinSession.getCurrent().getAttribute(memory) instanceof Set<?> remembered
                ? remembered.stream().map(String.class::cast).collect(Collectors.toSet())
                : grid.getColumns().stream().filter(Grid.Column::isVisible).map(Grid.Column::getKey).collect(Collectors.toSet());
        for (var column : grid.getColumns()) {
            var item = root.getSubMenu().addItem(column.getHeaderText());
            item.setCheckable(true);
            item.setChecked(chosen.contains(column.getKey()));
            item.setKeepOpen(true);
            item.addClickListener(_ -> choose(column.getKey(), item));
        }
        show();
    }

    /** Leaves these columns out for as long as a record stands beside the list, whatever is chosen; none to end it. */
    public void giveWay(Set<String> columns) {
        givingWay = columns;
        show();
    }

    private void choose(String column, MenuItem item) {
        if (!item.isChecked() && chosen.equals(Set.of(column))) {
            item.setChecked(true);
            return;
        }
        if (item.isChecked()) {
            chosen.add(column);
        } else {
            chosen.remove(column);
        }
        VaadinSession.getCurrent().setAttribute(memory, new HashSet<>(chosen));
        show();
    }

    private void show() {
        var narrow = chosen.stream().anyMatch(column -> !givingWay.contains(column));
        grid.getColumns().forEach(column -> column.setVisible(
                chosen.contains(column.getKey()) && !(narrow && givingWay.contains(column.getKey()))));
    }
}
