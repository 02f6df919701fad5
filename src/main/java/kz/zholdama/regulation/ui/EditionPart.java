package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.platform.ui.form.Fields;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** Some of the parameters of an edition, each under its name and labelled by it. */
final class EditionPart extends Section {

    private static final int COLUMNS = 3;

    private final Fields fields;
    private final String path;
    private final String title;
    private final FormLayout layout = new FormLayout();

    /** @param path what the names of its parameters begin with, {@code programmes.SILVER_AGE.} */
    EditionPart(String title, Fields fields, String path) {
        this.fields = fields;
        this.path = path;
        this.title = title;
        layout.setAutoResponsive(true);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("16em");
        layout.setMaxColumns(COLUMNS);
        add(new H2(title), layout);
        addClassName("panel");
    }

    String title() {
        return title;
    }

    boolean holds(Component field) {
        return layout.getChildren().anyMatch(field::equals);
    }

    /** A label that the field has already stays. */
    <C extends Component & HasValue<?, ?>> C add(String name, C field) {
        if (field instanceof HasLabel labelled
                && Objects.requireNonNullElse(labelled.getLabel(), "").isEmpty()) {
            labelled.setLabel(getTranslation("regulation.parameter." + name.substring(name.lastIndexOf('.') + 1)));
        }
        layout.add(field);
        return fields.add(path + name, field);
    }

    <C extends Component & HasValue<?, ?>> C wide(String name, C field) {
        add(name, field);
        layout.setColspan(field, COLUMNS);
        return field;
    }

    TextField text(String name, String value, int longest) {
        var field = add(name, new TextField());
        field.setRequiredIndicatorVisible(true);
        LongestText.of(field, longest);
        field.setValue(value);
        return field;
    }

    IntegerField number(String name, int value) {
        var field = integer(name, value);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** @param value null where nothing is asked */
    IntegerField optional(String name, @Nullable Integer value) {
        var field = integer(name, value);
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("regulation.parameter.none"));
        return field;
    }

    private IntegerField integer(String name, @Nullable Integer value) {
        var field = add(name, new IntegerField());
        field.setValue(value);
        field.setStepButtonsVisible(true);
        return field;
    }

    Checkbox yes(String name, boolean value) {
        var field = add(name, new Checkbox());
        field.setValue(value);
        return field;
    }

    /** @param texts what the text keys of the items begin with */
    <E> CheckboxGroup<E> choice(String name, String texts, Collection<E> items, Set<E> value) {
        var field = wide(name, new CheckboxGroup<E>());
        field.setItems(items);
        field.setItemLabelGenerator(item -> getTranslation(texts + item));
        field.setValue(value);
        return field;
    }

    /** A required number; an empty field reads as one that is out of every range. */
    static int read(IntegerField field) {
        return field.getOptionalValue().orElse(-1);
    }
}
