package kz.zholdama.directory.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one record. A field has the name of the value's component, so that what a service refuses can be told
 * beside it. Labels are {@code directory.<type>.<name>} in the bundles.
 */
abstract class DirectoryForm<V> extends Composite<FormLayout> {

    private final String type;
    private final Class<V> value;
    private final Binder<V> binder;
    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();

    DirectoryForm(String type, Class<V> value) {
        this.type = type;
        this.value = value;
        this.binder = new Binder<>(value);
        var layout = getContent();
        layout.setAutoResponsive(true);
        layout.setColumnWidth("14em");
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
        layout.setMaxColumns(2);
    }

    /** A value with nothing in it. */
    abstract V blank();

    /** The text of a field as people read it; the base knows texts. */
    String shown(String name, @Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    TextField text(String name, int longest, boolean required) {
        var field = add(name, new TextField(), 2);
        var binding = binder.forField(field).withValidator(LongestText.validator(field, longest));
        if (required) {
            binding.asRequired(getTranslation("directory.field.required"));
        }
        binding.withConverter(typed -> typed.isBlank() ? null : typed.strip(), stored -> stored == null ? "" : stored)
                .bind(name);
        return field;
    }

    <C extends Component & HasValue<?, ?>> C add(String name, C field, int columns) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(getTranslation("directory." + type + "." + name));
        }
        getContent().add(field, columns);
        fields.put(name, field);
        return field;
    }

    Binder<V> binder() {
        return binder;
    }

    void show(V value) {
        keepTheRest();
        binder.readRecord(value);
    }

    /** What has no field, such as the id, goes through unchanged. */
    private void keepTheRest() {
        Arrays.stream(value.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> binder.getBinding(name).isEmpty())
                .forEach(
                        name -> binder.forField(new ReadOnlyHasValue<>(_ -> {})).bind(name));
    }

    boolean isTouched() {
        return binder.hasChanges();
    }

    /** The value typed; empty when a field is wrong, which is then told beside it. */
    Optional<V> value() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException _) {
            return Optional.empty();
        }
    }

    /** Tells beside a field what the service refused. */
    boolean refuse(String name, String message) {
        if (!(fields.get(name) instanceof HasValidation field)) {
            return false;
        }
        field.setErrorMessage(message);
        field.setInvalid(true);
        return true;
    }

    /** Labels with the values that the fields show now. */
    Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        fields.forEach((name, field) -> texts.put(((HasLabel) field).getLabel(), shown(name, field.getValue())));
        return texts;
    }

    Iterable<TextField> lines() {
        return fields.values().stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .toList();
    }

    void setReadOnly(boolean readOnly) {
        fields.values().forEach(field -> field.setReadOnly(readOnly));
    }

    void focus() {
        fields.values().stream()
                .findFirst()
                .ifPresent(field -> ((AbstractField<?, ?>) field).getElement().callJsFunction("focus"));
    }
}
