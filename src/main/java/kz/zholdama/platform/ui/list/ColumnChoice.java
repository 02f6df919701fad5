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

    private final transient Fitting<?> list;
    private final String memory;
    private final CheckboxGroup<String> chosen = new CheckboxGroup<>();

    /** @param name by which the choice is remembered */
    ColumnChoice(RecordList<?> list, String name) {
        this.list = list.fitting();
        this.memory = ColumnChoice.class.getName() + "." + name;
        var title = getTranslation("list.columns");
        var button = getContent();
        button.setText(title);
        button.setIcon(VaadinIcon.LIST_SELECT.create());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var columns = this.list.columns();
        var headings = columns.stream().collect(Collectors.toMap(Grid.Column::getKey, Grid.Column::getHeaderText));
        chosen.setLabel(title);
        chosen.setItems(columns.stream().map(Grid.Column::getKey).toList());
        chosen.setItemLabelGenerator(headings::get);
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chosen.setValue(remembered());
        chosen.addValueChangeListener(change -> {
            if (change.getValue().isEmpty()) {
                chosen.setValue(change.getOldValue());
            } else {
                VaadinSession.getCurrent().setAttribute(memory, new HashSet<>(change.getValue()));
                this.list.choose(change.getValue());
            }
        });
        var popover = new Popover(chosen);
        popover.setTarget(button);
        popover.setAutofocus(true);
        popover.setAriaLabel(title);
        this.list.choose(chosen.getValue());
    }

    Set<String> chosen() {
        return chosen.getValue();
    }

    /** Those that there are; nothing changes when there is none of them. */
    void choose(Set<String> columns) {
        var known =
                chosen.getListDataView().getItems().filter(columns::contains).collect(Collectors.toSet());
        if (!known.isEmpty()) {
            chosen.setValue(known);
        }
    }

    private Set<String> remembered() {
        return VaadinSession.getCurrent().getAttribute(memory) instanceof Set<?> keys
                ? keys.stream().map(String.class::cast).collect(Collectors.toSet())
                : list.chosen();
    }
}
