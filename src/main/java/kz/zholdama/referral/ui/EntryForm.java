package kz.zholdama.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kz.zholdama.measure.ui.SlipFields;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.platform.ui.form.LongestText;
import kz.zholdama.referral.InvalidEntry;
import org.jspecify.annotations.Nullable;

/**
 * Fields of one entry about a referral, named as the components of its record. What the service finds wrong is shown
 * beside the fields and summed up above them.
 */
abstract class EntryForm extends Div implements SlipFields {

    private static final int TEXT_LENGTH = 500;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final ErrorSummary summary = new ErrorSummary();
    private final FormLayout layout = new FormLayout();

    EntryForm() {
        addClassName("entry-form");
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth("15rem");
        layout.setMaxColumns(2);
        add(summary, layout);
    }

    @Override
    public final DateField date(String name, String label, boolean required) {
        return put(name, new DateField(getTranslation(label)), required);
    }

    @Override
    public final TextField text(String name, String label, boolean required) {
        var field = new TextField(getTranslation(label));
        LongestText.of(field, TEXT_LENGTH);
        return put(name, field, required);
    }

    final TextArea note(String name, String label) {
        var field = new TextArea(getTranslation(label));
        LongestText.of(field, TEXT_LENGTH);
        put(name, field, false);
        layout.setColspan(field, 2);
        return field;
    }

    @Override
    public final IntegerField months(String name, String label) {
        var field = new IntegerField(getTranslation(label));
        field.setStepButtonsVisible(true);
        field.setMin(1);
        return put(name, field, true);
    }

    @Override
    public final Checkbox tick(String label) {
        var box = new Checkbox(getTranslation(label));
        layout.add(box);
        layout.setColspan(box, 2);
        return box;
    }

    @Override
    public final <F extends Component & HasValidation & HasValueAndElement<?, ?>> F put(
            String name, F field, boolean required) {
        field.setRequiredIndicatorVisible(required);
        fields.put(name, field);
        layout.add(field);
        return field;
    }

    /** @return whether the command was carried out; if not, what is wrong is on the form */
    final boolean attempt(Runnable command) {
        fields.values().forEach(field -> mark(field, null));
        fields.values().stream()
                .filter(EntryForm::isUnreadable)
                .forEach(field -> mark(
                        field,
                        getTranslation(field instanceof DateField ? "date.bad-input" : "referral.problem.number")));
        LongestText.fits(layout);
        if (summary.show(layout)) {
            return false;
        }
        try {
            command.run();
            return true;
        } catch (InvalidEntry refused) {
            refused.problems()
                    .forEach(problem -> mark(
                            field(problem.field()),
                            getTranslation(
                                    problem.messageKey(), problem.arguments().toArray())));
            summary.show(layout);
            return false;
        }
    }

    private Component field(String name) {
        return Objects.requireNonNull(fields.get(name), "the form has a field for each component of its record");
    }

    /** An empty field in which something stands that could not be read. */
    private static boolean isUnreadable(Component field) {
        var element = field.getElement();
        return ((HasValue<?, ?>) field).isEmpty()
                && (!element.getProperty("_inputElementValue", "").isEmpty()
                        || element.getProperty("_hasInputValue", false));
    }

    private static void mark(Component field, @Nullable String message) {
        var checked = (HasValidation) field;
        checked.setErrorMessage(message);
        checked.setInvalid(message != null);
    }

    static @Nullable String textOf(TextArea field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
