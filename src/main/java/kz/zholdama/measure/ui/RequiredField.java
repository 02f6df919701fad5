package kz.zholdama.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;

/** A field that must be filled in. */
public final class RequiredField {

    private RequiredField() {}

    /** Marks it when it is empty. */
    public static <C extends Component & HasValue<?, ?> & HasValidation> boolean isFilled(C field) {
        var value = field.getValue();
        var missing = field.isEmpty() || value instanceof String text && text.isBlank();
        field.setErrorMessage(field.getTranslation("cases.fill-in"));
        field.setInvalid(missing);
        return !missing;
    }
}
