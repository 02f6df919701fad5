package kz.zholdama.platform.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import kz.zholdama.platform.text.Dates;
import org.jspecify.annotations.Nullable;

/** The value of a field in words, as the field itself shows it. */
final class FieldText {

    private FieldText() {}

    @SuppressWarnings("unchecked")
    static String of(Component field) {
        var value = ((HasValue<?, ?>) field).getValue();
        return switch (field) {
            case InWords own -> own.inWords();
            case Select<?> select -> text(value, (ItemLabelGenerator<Object>) select.getItemLabelGenerator());
            case ComboBoxBase<?, ?, ?> box -> text(value, (ItemLabelGenerator<Object>) box.getItemLabelGenerator());
            case RadioButtonGroup<?> group -> text(value, (ItemLabelGenerator<Object>) group.getItemLabelGenerator());
            case CheckboxGroup<?> group -> text(value, (ItemLabelGenerator<Object>) group.getItemLabelGenerator());
            case Checkbox box -> box.getTranslation(box.getValue() ? "form.yes" : "form.no");
            default -> value instanceof LocalDate day ? Dates.day(day) : value == null ? "" : value.toString();
        };
    }

    private static String text(@Nullable Object value, ItemLabelGenerator<Object> words) {
        return switch (value) {
            case null -> "";
            case Collection<?> all -> all.stream().map(words).sorted().collect(Collectors.joining(", "));
            default -> words.apply(value);
        };
    }
}
