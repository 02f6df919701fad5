package kz.zholdama.platform.ui.list;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Sorts a list whose rows are cards, which have no headings to press; out of sight otherwise. */
final class SortChoice extends Composite<Select<ColumnSort>> {

    SortChoice(Grid<?> list, Consumer<ColumnSort> sorter) {
        var field = getContent();
        field.addClassName("list-sort");
        field.setAriaLabel(getTranslation("list.sort"));
        field.setPrefixComponent(VaadinIcon.SORT.create());
        field.setItems(Stream.concat(
                        Stream.of(ColumnSort.OWN),
                        list.getColumns().stream()
                                .filter(Grid.Column::isSortable)
                                .map(Grid.Column::getKey)
                                .flatMap(key -> Stream.of(new ColumnSort(key, true), new ColumnSort(key, false))))
                .toList());
        field.setItemLabelGenerator(sort -> words(list, sort));
        field.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                sorter.accept(chosen.getValue());
            }
        });
    }

    private String words(Grid<?> list, ColumnSort sort) {
        return sort.column() == null
                ? getTranslation("list.sort.own")
                : getTranslation(
                        sort.ascending() ? "list.sort.ascending" : "list.sort.descending",
                        named("column", list.getColumnByKey(sort.column()).getHeaderText()));
    }

    void show(ColumnSort sort) {
        getContent().setValue(sort);
    }
}
