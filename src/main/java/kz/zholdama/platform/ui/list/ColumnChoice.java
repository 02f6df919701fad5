package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which columns a list shows; remembered until the person signs out. One column always stays. */
final class ColumnChoice extends Composite<Button> {

    private final Grid<?> grid;
    private final String memory;
    private final CheckboxGroup<String> chosen = new CheckboxGroup<>();
    /** Columns that give way to the record beside the list. */
    private Set<String> givingWay = Set.of();

    /** @param list whose choice is remembered; every column of its grid has a key and a heading in words */
    ColumnChoice(Grid<?> grid, String list) {
        this.grid = grid;
        this.memory = ColumnChoice.class.getName() + "." + list;
        var title = getTranslation("list.columns");
        var button = getContent();
        button.setText(title);
        button.setIcon(VaadinIcon.LIST_SELECT.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var headings =
                grid.getColumns().stream().collect(Collectors.toMap(Grid.Column::getKey, Grid.Column::getHeaderText));
        chosen.setLabel(title);
        chosen.setItems(grid.getColumns().stream().map(Grid.Column::getKey).toList());
        chosen.setItemLabelGenerator(headings::get);
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chosen.setValue(remembered());
        chosen.addValueChangeListener(change -> {
            if (change.getValue().isEmpty()) {
                chosen.setValue(change.getOldValue());
            } else {
                VaadinSession.getCurrent().setAttribute(memory, new HashSet<>(change.getValue()));
                show();
            }
        });
        var popover = new Popover(chosen);
        popover.setTarget(button);
        popover.setAutofocus(true);
        popover.setAriaLabel(title);
        show();
    }

    private Set<String> remembered() {
        return VaadinSession.getCurrent().getAttribute(memory) instanceof Set<?> keys
                ? keys.stream().map(String.class::cast).collect(Collectors.toSet())
                : grid.getColumns().stream()
                        .filter(Grid.Column::isVisible)
                        .map(Grid.Column::getKey)
                        .collect(Collectors.toSet());
    }

    /** Leaves these columns out for as long as a record stands beside the list, whatever is chosen; none to end it. */
    void giveWay(Set<String> columns) {
        givingWay = columns;
        show();
    }

    private void show() {
        var narrow = !givingWay.containsAll(chosen.getValue());
        grid.getColumns()
                .forEach(column -> column.setVisible(chosen.getValue().contains(column.getKey())
                        && !(narrow && givingWay.contains(column.getKey()))));
    }
}
