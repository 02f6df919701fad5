package kz.zholdama.platform.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What passes between the fields of a form and the parts of its record, by their names: asked for, not too long, converted. */
final class Bindings implements Serializable {

    private final Binder<Map<String, @Nullable Object>> binder = new Binder<>();
    private final Set<Component> required =
            new HashSet<>(); // not by the binder, for which it is whatever shows that it is

    @SuppressWarnings("unchecked")
    <P, T, F extends Component & HasValue<?, P>> void bind(
            String name,
            F field,
            SerializableFunction<P, @Nullable T> toPart,
            SerializableFunction<T, @Nullable P> toField) {
        binder.forField(field)
                .withValidator((_, _) -> required.contains(field) && isAsked(field) && !isFilled(field)
                        ? ValidationResult.error(field.getTranslation("form.required"))
                        : ValidationResult.ok())
                .withValidator((_, _) ->
                        LongestText.problem(field).map(ValidationResult::error).orElseGet(ValidationResult::ok))
                .withConverter(Converter.<P, T>from(
                        value -> Result.ok(value == null ? null : toPart.apply(value)),
                        part -> part == null ? field.getEmptyValue() : toField.apply(part)))
                .bind(all -> (T) all.get(name), (all, value) -> all.put(name, value))
                .setConvertBackToPresentation(false); // what was typed stays as it was until something is shown
    }

    private static boolean isFilled(HasValue<?, ?> field) {
        return !field.isEmpty() && !(field.getValue() instanceof String text && text.isBlank());
    }

    /** What is hidden or disabled need not be filled. */
    private static boolean isAsked(Component field) {
        return Fields.isShown(field) && field.getElement().isEnabled();
    }

    void require(Component field, boolean asked) {
        if (binder.getFields().noneMatch(field::equals)) {
            throw new IllegalArgumentException("no field of this form");
        }
        if (asked) {
            required.add(field);
        } else {
            required.remove(field);
        }
    }

    <F extends Component & HasValue<?, ?>> void forget(F field) {
        binder.removeBinding(field);
        required.remove(field);
    }

    void read(Map<String, @Nullable Object> all) {
        binder.readBean(all);
    }

    /** @return false when something is wrong, of which nothing is written then */
    boolean write(Map<String, @Nullable Object> all) {
        return binder.writeBeanIfValid(all);
    }

    /** Writes what can be written. */
    void writeDraft(Map<String, @Nullable Object> all) {
        binder.writeBeanAsDraft(all);
    }
}
