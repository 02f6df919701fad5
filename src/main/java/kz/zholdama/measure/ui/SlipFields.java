package kz.zholdama.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.platform.ui.DateField;
import org.jspecify.annotations.Nullable;

/** Puts fields on the form of a slip; each is named as the component of the record, so that what is wrong is told beside it. */
public interface SlipFields {

    DateField date(String name, String label, boolean required);

    TextField text(String name, String label, boolean required);

    IntegerField months(String name, String label);

    Checkbox tick(String label);

    <F extends Component & HasValidation & HasValueAndElement<?, ?>> F put(String name, F field, boolean required);

    /** What was typed; null for nothing. */
    static @Nullable String typed(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }

    static void show(TextField field, @Nullable String value) {
        field.setValue(value == null ? "" : value);
    }
}
